package uk.learningoffer.platform.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Deletes counts that no longer matter, and with them who asked. */
@ApplicationScoped
class ForgetWindows implements TimedWork {
    private static final SqlText FORGET =
            SqlText.of("DELETE FROM rate_limit WHERE ends_at < CAST(:now AS timestamptz) - interval '1 hour'");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "forget-rate-limits",
                "Deletes how often somebody asked, an hour after it stopped to matter.",
                "1h",
                """
                SELECT subject AS record, ends_at + interval '1 hour' AS due_since FROM rate_limit
                WHERE ends_at < CAST(:now AS timestamptz) - interval '1 hour'""");
    }

    @Override
    public void run(Run run) {
        run.part(
                "windows",
                () -> database.of(FORGET).with("now", clock.instant()).update());
    }
}
