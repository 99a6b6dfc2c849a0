package uk.learningoffer.application.record;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What an applicant quotes to us: {@code LO-7KQ2-MX9D}. Random, so that it says nothing about how many there are. */
public final class Reference {
    // Without 0 O 1 I L and U: nothing to mistake when read aloud or copied by hand.
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    public static final String PREFIX = "LO-";
    private static final int BLOCK = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next() {
        return PREFIX + block() + "-" + block();
    }

    private static String block() {
        return RANDOM.ints(BLOCK, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
