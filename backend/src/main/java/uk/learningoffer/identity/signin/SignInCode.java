package uk.learningoffer.identity.signin;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Eight characters to read from one screen and type on another: 40 bits, none of which looks like another. */
final class SignInCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SignInCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
