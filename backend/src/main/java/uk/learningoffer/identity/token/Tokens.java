package uk.learningoffer.identity.token;

import java.time.Duration;

/** What our access tokens (RFC 9068) have in common. */
public final class Tokens {
    static final String TYPE = "at+jwt";
    static final String AUDIENCE = "learning-offer";
    public static final String SESSION = "sid";
    public static final String CLIENT = "client_id";
    public static final String SCOPE = "scope";
    public static final Duration PERSON_LIFE = Duration.ofMinutes(10);
    public static final Duration CLIENT_LIFE = Duration.ofMinutes(15);
    static final Duration LONGEST_LIFE = Duration.ofMinutes(15);
    static final Duration SKEW = Duration.ofSeconds(5);

    private Tokens() {}
}
