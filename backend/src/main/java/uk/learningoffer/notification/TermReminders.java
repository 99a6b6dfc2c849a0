package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Tells people who use a licence that its term ends, 30 and 7 days before: each once. Where both were missed, the later
 * one is enough.
 */
@ApplicationScoped
class TermReminders implements TimedWork {
    private static final String DUE = """
            FROM allocation x
            JOIN person p ON p.id = x.person_id AND p.email IS NOT NULL
            JOIN LATERAL (
                SELECT min(day) AS day FROM unnest(ARRAY[30, 7]) day WHERE x.ends_on - day <= :today
            ) r ON r.day IS NOT NULL
            WHERE x.status = 'ACTIVATED' AND x.ends_on >= :today AND x.ends_on - 30 <= :today AND NOT EXISTS (
                SELECT FROM message m WHERE m.dedupe_key = 'TERM_ENDING:' || x.id || ':' || r.day)""";

    @Inject
    Reminders reminders;

    @Override
    public Job job() {
        return new Job(
                "remind-of-term",
                "Tells people who use a licence that its term ends, 30 and 7 days before.",
                "60s",
                "SELECT 'allocation ' || x.id AS record,"
                        + " CAST(x.ends_on - r.day AS timestamp) AT TIME ZONE 'Europe/London' AS due_since " + DUE);
    }

    @Override
    public void run(Run run) {
        run.untilDone("reminders", () -> reminders.send(MessageKind.TERM_ENDING, DUE));
    }
}
