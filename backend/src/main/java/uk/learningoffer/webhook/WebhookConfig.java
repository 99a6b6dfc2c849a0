package uk.learningoffer.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How councils' systems are told of changes. */
@ConfigMapping(prefix = "learning-offer.webhook")
interface WebhookConfig {
    /** How often every replica looks for what is to be delivered; {@code off} for never. */
    @WithDefault("1s")
    String tick();

    /** How often every replica looks for deliveries that need not be kept; {@code off} for never. */
    @WithDefault("1h")
    String tidy();

    /** To how many councils a replica delivers at once: those that are slow hold up the others only when they are more. */
    @WithDefault("8")
    int workers();

    /** How long after each failed try the next one follows; after the last there is none. */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> pauses();

    /** How long an address that did not answer is left alone, at first; twice as long each time, up to five minutes. */
    @WithDefault("5s")
    Duration rest();

    /** After how long without one success an address is switched off, and the council's leads are written to. */
    @WithDefault("5d")
    Duration offAfter();

    /** How long the secret before still signs after there is a new one. */
    @WithDefault("24h")
    Duration bothSecrets();

    /** How long deliveries are kept for their council to look at. */
    @WithDefault("30d")
    Duration kept();
}
