package uk.learningoffer.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;

/** Keeps secrets at rest under the key-encryption key: AES-256-GCM, bound to what they are for. */
@ApplicationScoped
public class Vault {
    @Inject
    SealingKeys keys;

    @Inject
    HashKey hashKey;

    /** @param purpose where the secret is kept, such as {@code licence:<id>}: it opens nowhere else */
    public byte[] seal(String purpose, String secret) {
        return keys.current().seal(purpose, secret);
    }

    /** @throws IllegalStateException if it was sealed for another purpose, under a key that is not here, or was changed */
    public String open(String purpose, byte[] sealed) {
        return keys.open(purpose, sealed);
    }

    /**
     * A keyed hash, for what must be recognised again but could be guessed from a plain hash (an e-mail address). It
     * stays the same when the key-encryption key changes.
     */
    public String keyedHash(String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(hashKey.get());
            return Hashes.base64Url(mac.doFinal((purpose + "\u0000" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
