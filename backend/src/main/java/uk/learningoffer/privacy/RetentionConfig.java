package uk.learningoffer.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How long things about people are kept that no feature below forgets by itself. */
@ConfigMapping(prefix = "learning-offer.retention")
interface RetentionConfig {
    /** How often each replica looks for what is over its time; {@code off} for never. */
    @WithDefault("1h")
    String tick();

    /** How long after its end the words of an application that led to no licence are kept. */
    @WithDefault("P12M")
    Period unsuccessfulApplications();

    /** How long after they last did something people are erased who hold nothing and wait for nothing. */
    @WithDefault("P2Y")
    Period people();

    /** How long after it ended a request to sign in is kept. */
    @WithDefault("PT24H")
    Duration signIns();

    /** How long after it was accepted or withdrawn, or its time was over, an invitation to hold roles is kept. */
    @WithDefault("P30D")
    Period roleInvitations();

    /** How long after it ended a session is kept. */
    @WithDefault("P30D")
    Period sessions();

    /** How long the answer to a request with an Idempotency-Key is kept: a repetition after that is a new request. */
    @WithDefault("PT72H")
    Duration answers();
}
