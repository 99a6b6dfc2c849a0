package uk.learningoffer.platform.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many requests are answered, on all replicas together, in a window that begins with the first of them. */
@ConfigMapping(prefix = "learning-offer.rate-limit")
interface RateLimitConfig {
    @WithDefault("60s")
    Duration window();

    /** For each partner system. */
    @WithDefault("1200")
    int client();

    /** For each person who is signed in. */
    @WithDefault("1200")
    int person();

    /** For each address, of what is open to all: a whole council may share one. */
    @WithDefault("3000")
    int address();

    /** For each address: asking for messages and tokens, and signing in. */
    @WithDefault("120")
    int signIn();

    /** While the shared counter is away each replica counts alone, up to a limit divided by this. */
    @WithDefault("4")
    int stricterAlone();

    default int of(Policy policy) {
        return switch (policy) {
            case CLIENT -> client();
            case PERSON -> person();
            case ADDRESS -> address();
            case SIGN_IN -> signIn();
        };
    }
}
