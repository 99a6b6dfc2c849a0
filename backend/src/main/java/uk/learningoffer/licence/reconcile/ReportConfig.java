package uk.learningoffer.licence.reconcile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a deployment may set of suppliers' reports. */
@ConfigMapping(prefix = "learning-offer.supplier-report")
interface ReportConfig {
    /** How often to look for reports with work left; {@code off} leaves it to other replicas. */
    @WithDefault("2s")
    String tick();

    /** How often to look for reports to forget; {@code off} for never. */
    @WithDefault("1h")
    String tidy();

    /** How many rows one transaction reads. */
    @WithDefault("1000")
    int rowsAtOnce();

    /** After how long the rows of a report are deleted; what was learnt from them stays. */
    @WithDefault("30d")
    Duration kept();
}
