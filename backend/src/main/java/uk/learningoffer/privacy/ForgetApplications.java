package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Wipes what was written in and about an application that led to no licence, a year after it ended. That there was one,
 * for which course, and what was decided stays.
 */
@ApplicationScoped
class ForgetApplications implements TimedWork {
    static final String NAME = "forget-applications";
    // What else happened to it comes later than what an index answers first.
    private static final String ENDED = """
            greatest(coalesce(t.decided_at, t.submitted_at, t.created_at),
                (SELECT max(e.at) FROM timeline_entry e WHERE e.application_id = t.id))""";
    private static final String NOT_FORGOTTEN = """
            t.status IN ('DECLINED', 'WITHDRAWN') AND t.forgotten_at IS NULL
            AND coalesce(t.decided_at, t.submitted_at, t.created_at) < CAST(:now AS timestamptz) - interval '%s'
            AND NOT EXISTS (SELECT FROM allocation x WHERE x.application_id = t.id)""";

    @Inject
    RetentionConfig config;

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    private Overdue overdue() {
        var kept = config.unsuccessfulApplications();
        return new Overdue("application", "'application ' || t.id", ENDED, kept, NOT_FORGOTTEN.formatted(kept));
    }

    @Override
    public Job job() {
        return new Job(
                NAME,
                "Wipes the words of applications that led to no licence.",
                config.tick(),
                overdue().due());
    }

    @Override
    public void run(Run run) {
        var wipe = SqlText.of("""
                WITH due AS (%s), entries AS (
                    UPDATE timeline_entry e SET words = NULL FROM due
                    WHERE e.application_id = due.id AND e.words IS NOT NULL),
                decisions AS (
                    UPDATE decision d SET words = NULL FROM due WHERE d.application_id = due.id AND d.words IS NOT NULL)
                UPDATE application a SET problem = NULL, intended_use = NULL, support_wanted = NULL, manager_email = NULL,
                    question = NULL, forgotten_at = CAST(:now AS timestamptz), version = version + 1
                FROM due WHERE a.id = due.id""".formatted(overdue().locked("t.id")));
        run.untilDone(
                "applications",
                () -> database.of(wipe).with("now", clock.instant()).update());
    }
}
