package uk.learningoffer.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Believes an ID token only of the provider, for us, of this sign-in, in time, and signed with one of its public keys. */
@ApplicationScoped
class IdTokens {
    /** Asymmetric ones only: with HS256 our own secret, or a public key, would sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final int SKEW_SECONDS = 60;

    ProviderAccount read(OIDCTokenResponse response, ProviderDiscovery.Known known, ClientID client, Nonce nonce)
            throws ProviderFault {
        var issuer = known.metadata().getIssuer();
        var validator =
                new IDTokenValidator(issuer, client, new JWSVerificationKeySelector<>(ALGORITHMS, known.keys()), null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        try {
            var tokens = response.getOIDCTokens();
            var claims = validator.validate(tokens.getIDToken(), nonce);
            checkAuthorisedParty(claims, client);
            checkAccessToken(tokens, claims);
            return new ProviderAccount(issuer.getValue(), claims.getSubject().getValue(), verifiedEmail(claims));
        } catch (RemoteKeySourceException away) {
            throw ProviderFault.away();
        } catch (BadJOSEException | JOSEException | InvalidHashException | IllegalArgumentException wrong) {
            throw ProviderFault.wrong();
        }
    }

    // The library looks at it only where there are several audiences.
    private static void checkAuthorisedParty(IDTokenClaimsSet claims, ClientID client) throws ProviderFault {
        var party = claims.getAuthorizedParty();
        if (party != null && !party.getValue().equals(client.getValue())) {
            throw ProviderFault.wrong();
        }
    }

    private static void checkAccessToken(OIDCTokens tokens, IDTokenClaimsSet claims) throws InvalidHashException {
        if (claims.getAccessTokenHash() != null) {
            var algorithm = (JWSAlgorithm) tokens.getIDToken().getHeader().getAlgorithm();
            AccessTokenValidator.validate(tokens.getAccessToken(), algorithm, claims.getAccessTokenHash());
        }
    }

    // Entra ID has no email_verified: it says xms_edov, where the operator asks it to, of addresses whose owner it
    // knows.
    private static String verifiedEmail(IDTokenClaimsSet claims) throws ProviderFault {
        try {
            var all = claims.toJWTClaimsSet();
            var verified = Boolean.TRUE.equals(all.getClaim("email_verified"))
                    || Boolean.TRUE.equals(all.getClaim("xms_edov"));
            return verified && all.getClaim("email") instanceof String email ? email : null;
        } catch (ParseException unreadable) {
            throw ProviderFault.wrong();
        }
    }
}
