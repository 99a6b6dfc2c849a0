package uk.learningoffer.identity.token;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import uk.learningoffer.platform.crypto.Hashes;

/** A pair of P-256 keys: tokens are signed with it from {@code activatesAt} and accepted until {@code retiresAt}. */
public record SigningKey(PublicJsonWebKey jwk, Instant activatesAt, Instant retiresAt) {

    static SigningKey make(Instant activatesAt, Instant retiresAt) {
        try {
            EllipticCurveJsonWebKey jwk = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            jwk.setKeyId(Hashes.base64Url(jwk.calculateThumbprint("SHA-256")));
            jwk.setAlgorithm("ES256");
            jwk.setUse("sig");
            return new SigningKey(jwk, activatesAt, retiresAt);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SigningKey read(String privateJwk, Instant activatesAt, Instant retiresAt) {
        try {
            return new SigningKey(PublicJsonWebKey.Factory.newPublicJwk(privateJwk), activatesAt, retiresAt);
        } catch (JoseException broken) {
            throw new IllegalStateException("A signing key cannot be read", broken);
        }
    }

    String kid() {
        return jwk.getKeyId();
    }

    PublicKey publicKey() {
        return jwk.getPublicKey();
    }

    PrivateKey privateKey() {
        return jwk.getPrivateKey();
    }

    public Map<String, Object> publicJwk() {
        return jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    String publicJson() {
        return jwk.toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    String privateJson() {
        return jwk.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }
}
