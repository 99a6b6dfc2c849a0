package uk.learningoffer.identity;

import java.time.Duration;

/** What our access tokens (RFC 9068) have in common. */
final class Tokens {
    static final String TYPE = "at+jwt";
    static final String AUDIENCE = "learning-offer";
    static final String SESSION = "sid";
    static final String CLIENT = "client_id";
    static final String SCOPE = "scope";
    static final Duration PERSON_LIFE = Duration.ofMinutes(10);
    static final Duration CLIENT_LIFE = Duration.ofMinutes(15);
    static final Duration LONGEST_LIFE = Duration.ofMinutes(15);
    static final Duration SKEW = Duration.ofSeconds(5);

    private Tokens() {}
}
