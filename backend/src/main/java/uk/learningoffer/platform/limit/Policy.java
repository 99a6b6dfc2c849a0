package uk.learningoffer.platform.limit;

import java.util.Locale;

/** What requests are counted by, each with a number of its own in {@link RateLimitConfig}. */
public enum Policy {
    /** A partner system. */
    CLIENT,
    /** Somebody signed in. */
    PERSON,
    /** Whoever calls what is open to all, by the address they come from. */
    ADDRESS,
    /** Asking for a sign-in message, signing in, and asking for a token: by address as well. */
    SIGN_IN;

    /** Of an identity whose requests are counted by itself. */
    public static final String ATTRIBUTE = "learning-offer.rate-limit-policy";

    /** As the headers of an answer name it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
