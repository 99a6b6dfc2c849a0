package uk.learningoffer.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of authenticator apps (RFC 6238): six digits that follow from a secret and a step of thirty seconds. */
public final class Totp {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final Duration STEP = CODES.getTimeStep();

    private Totp() {}

    /** 160 bits in Base32, as authenticator apps take it. */
    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    public static long stepAt(Instant now) {
        return now.getEpochSecond() / STEP.toSeconds();
    }

    public static String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return the step of a right code; the one before and the one after count too, for clocks that are a little wrong */
    static OptionalLong step(String secret, String code, Instant now) {
        var step = stepAt(now);
        return LongStream.of(step, step - 1, step + 1)
                .filter(each -> code(secret, each).equals(code))
                .findFirst();
    }

    /** What a QR code holds for an authenticator app. */
    static String uri(String secret, String email) {
        return "otpauth://totp/Learning%20Offer:" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=Learning%20Offer";
    }
}
