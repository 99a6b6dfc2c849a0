package uk.learningoffer.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

@ConfigMapping(prefix = "learning-offer.audit")
interface AuditConfig {
    /** How often each replica looks for audit events without a seal; {@code off} for never. */
    @WithDefault("2s")
    String seal();

    /** How often each replica looks for audit events whose time is over; {@code off} for never. */
    @WithDefault("1h")
    String forget();

    /** How long audit events are kept: at least six years, which the database insists on. */
    @WithDefault("P7Y")
    Period kept();
}
