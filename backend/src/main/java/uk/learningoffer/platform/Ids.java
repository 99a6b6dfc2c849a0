package uk.learningoffer.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids in the order of their making (UUID version 7, RFC 9562), so that indexes grow at one end. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        var high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
