package uk.learningoffer.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import uk.learningoffer.platform.crypto.Hashes;

/** Makes the tokens of the local provider, rightly or with one fault. */
final class TokensOfProvider {
    private static final String ACCESS = "an access token that nobody uses";
    private final RSAKey rsa;
    private final RSAKey another;
    private final ECKey ec;

    TokensOfProvider() {
        try {
            rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
            another = new RSAKeyGenerator(2048).keyID("rsa").generate();
            ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String publicKeys() {
        return new JWKSet(List.of(rsa, ec)).toPublicJWKSet().toString();
    }

    String answer(Fault fault, String issuer, LocalProvider.Grant grant) throws JOSEException {
        return JSONObjectUtils.toJSONString(Map.of(
                "access_token",
                ACCESS,
                "token_type",
                "Bearer",
                "id_token",
                idToken(fault, claims(fault, issuer, grant))));
    }

    private static JWTClaimsSet claims(Fault fault, String issuer, LocalProvider.Grant grant) {
        var now = Instant.now();
        var ago = fault == Fault.EXPIRED ? 600 : 0;
        var claims = new JWTClaimsSet.Builder()
                .issuer(fault == Fault.WRONG_ISSUER ? issuer + "/other" : issuer)
                .subject(grant.account().subject())
                .audience(fault == Fault.WRONG_AUDIENCE ? "somebody else" : ProviderInTests.CLIENT)
                .issueTime(Date.from(now.minusSeconds(ago)))
                .expirationTime(Date.from(now.plusSeconds(300 - ago)))
                .claim("email", grant.account().email())
                .claim("email_verified", grant.account().verified())
                .claim("at_hash", hash(fault == Fault.OTHER_ACCESS_TOKEN ? "another" : ACCESS));
        if (fault != Fault.NO_NONCE) {
            claims.claim("nonce", fault == Fault.WRONG_NONCE ? "another" : grant.nonce());
        }
        if (fault == Fault.WRONG_AUTHORISED_PARTY) {
            claims.claim("azp", "somebody else");
        }
        return claims.build();
    }

    private String idToken(Fault fault, JWTClaimsSet claims) throws JOSEException {
        return switch (fault) {
            case NO_SIGNATURE -> new PlainJWT(claims).serialize();
            case SIGNED_WITH_OUR_SECRET ->
                signed(JWSAlgorithm.HS256, "rsa", new MACSigner(ProviderInTests.SECRET), claims);
            case SIGNED_WITH_ANOTHER_KEY -> signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(another), claims);
            case UNKNOWN_KEY -> signed(JWSAlgorithm.RS256, "unknown", new RSASSASigner(another), claims);
            case ES256 -> signed(JWSAlgorithm.ES256, "ec", new ECDSASigner(ec), claims);
            default -> signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims);
        };
    }

    private static String signed(JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String hash(String accessToken) {
        return Hashes.base64Url(Arrays.copyOf(Hashes.sha256(accessToken), 16));
    }
}
