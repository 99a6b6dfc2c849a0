package uk.learningoffer.identity.client;

import java.security.interfaces.RSAPublicKey;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import uk.learningoffer.platform.problem.Problems;

/** Public keys of a system, given as a JSON Web Key Set (RFC 7517): up to five, so that they can be changed over. */
final class ClientKeys {
    static final int LONGEST = 16_000;
    static final String HOW = "A JSON Web Key Set as text, with public keys only: P-256, or RSA of 2048 bits or more.";
    private static final String POINTER = "/jwks";
    private static final int MOST = 5;
    private static final int SHORTEST_RSA = 2048;

    private ClientKeys() {}

    /** As it is kept: nothing in it but what is known to be public. */
    static String checked(String jwks) {
        var keys = read(jwks).getJsonWebKeys();
        if (keys.isEmpty() || keys.size() > MOST) {
            throw Problems.invalid(POINTER, "The key set must have between 1 and 5 keys");
        }
        keys.forEach(ClientKeys::check);
        return new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    static JsonWebKeySet read(String jwks) {
        try {
            return new JsonWebKeySet(jwks);
        } catch (JoseException | RuntimeException unreadable) {
            throw Problems.invalid(POINTER, "Enter a JSON Web Key Set: {\"keys\": [ … ]}");
        }
    }

    private static void check(JsonWebKey key) {
        if (key instanceof PublicJsonWebKey pair && pair.getPrivateKey() != null) {
            throw Problems.invalid(POINTER, "A private key is in it. Make a new pair, and send the public key only");
        }
        if (!isStrong(key)) {
            throw Problems.invalid(POINTER, "Use keys on the curve P-256, or RSA keys of 2048 bits or more");
        }
        if (key.getKeyId() == null || key.getKeyId().isBlank()) {
            throw Problems.invalid(POINTER, "Give each key an id, as “kid”");
        }
    }

    private static boolean isStrong(JsonWebKey key) {
        if (key instanceof EllipticCurveJsonWebKey curve) {
            return "P-256".equals(curve.getCurveName());
        }
        return key instanceof RsaJsonWebKey rsa
                && ((RSAPublicKey) rsa.getPublicKey()).getModulus().bitLength() >= SHORTEST_RSA;
    }
}
