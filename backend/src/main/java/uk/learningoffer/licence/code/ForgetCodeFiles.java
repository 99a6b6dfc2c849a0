package uk.learningoffer.licence.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.licence.stock.LicenceConfig;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Deletes codes that nobody put on licences within a day. */
@ApplicationScoped
class ForgetCodeFiles implements TimedWork {
    private static final String OLD = "code_file WHERE sent_at < CAST(:now AS timestamptz) - interval '1 day'";
    private static final SqlText FORGET = SqlText.of("DELETE FROM " + OLD);

    @Inject
    LicenceConfig config;

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    @Override
    public Job job() {
        return new Job(
                "forget-code-files",
                "Deletes files of codes that nobody put on licences within a day.",
                config.tick(),
                "SELECT 'code_file ' || id AS record, sent_at + interval '1 day' AS due_since FROM " + OLD);
    }

    @Override
    public void run(Run run) {
        run.part(
                "files",
                () -> statements.of(FORGET).with("now", clock.instant()).update());
    }
}
