package uk.learningoffer.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits and its name, which stands before everything that it seals: AES-GCM, a fresh nonce each. */
final class SealingKey {
    static final int NAME_BYTES = 12;
    private static final byte[] MARK = {'L', 'O', 'K', 1};
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final byte[] name;
    private final SecretKeySpec key;

    private SealingKey(byte[] bytes, String text) {
        key = new SecretKeySpec(bytes, "AES");
        // A hash says nothing of 256 random bits.
        name = ByteBuffer.allocate(NAME_BYTES)
                .put(MARK)
                .put(Hashes.sha256("name:" + text), 0, NAME_BYTES - MARK.length)
                .array();
    }

    static SealingKey of(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != 32) {
            throw new IllegalStateException("A key that seals must be 32 bytes in base64");
        }
        return new SealingKey(bytes, base64.strip());
    }

    byte[] name() {
        return name.clone();
    }

    boolean sealed(byte[] sealed) {
        return sealed.length > NAME_BYTES && Arrays.equals(name, 0, NAME_BYTES, sealed, 0, NAME_BYTES);
    }

    byte[] seal(String purpose, String secret) {
        try {
            var nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NAME_BYTES + NONCE_BYTES + sealed.length)
                    .put(name)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Could not seal", impossible);
        }
    }

    /** @param sealed nonce and what follows. @return empty for another purpose, another key, or what was changed */
    Optional<String> open(String purpose, byte[] sealed) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            var opened = cipher(Cipher.DECRYPT_MODE, purpose, nonce)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
