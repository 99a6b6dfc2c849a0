package uk.learningoffer.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import uk.learningoffer.platform.ServiceConfig;

/** Keeps secrets at rest under the key-encryption key: AES-256-GCM, a fresh nonce each, bound to what they are for. */
@ApplicationScoped
public class Vault {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final SecretKeySpec key;
    private final SecretKeySpec macKey;

    Vault(ServiceConfig config) {
        var bytes = Base64.getDecoder().decode(config.keyEncryptionKey());
        if (bytes.length != 32) {
            throw new IllegalStateException("learning-offer.key-encryption-key must be 32 bytes in base64");
        }
        key = new SecretKeySpec(bytes, "AES");
        macKey = new SecretKeySpec(Hashes.sha256(("mac:" + config.keyEncryptionKey())), "HmacSHA256");
    }

    /** @param purpose where the secret is kept, such as {@code licence:<id>}: it opens nowhere else */
    public byte[] seal(String purpose, String secret) {
        try {
            var nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Could not seal", impossible);
        }
    }

    /** @throws IllegalStateException if it was sealed for another purpose, under another key, or was changed */
    public String open(String purpose, byte[] sealed) {
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            var opened = cipher(Cipher.DECRYPT_MODE, purpose, nonce)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("Could not open what is kept for " + purpose, notOurs);
        }
    }

    /** A keyed hash, for what must be recognised again but could be guessed from a plain hash (an e-mail address). */
    public String keyedHash(String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(macKey);
            return Hashes.base64Url(mac.doFinal((purpose + "\u0000" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
