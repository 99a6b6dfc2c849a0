package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Reminds people of a licence they have not started, on days 3, 10, 21 and 25 after it was issued: each day once. Days
 * that were missed are made up for by one reminder, that of the last of them. Days of leave do not count, and on them
 * nobody is reminded.
 */
@ApplicationScoped
class ActivationReminders implements TimedWork {
    private static final String DUE = """
            FROM allocation x
            JOIN person p ON p.id = x.person_id AND p.email IS NOT NULL
            CROSS JOIN LATERAL (SELECT CAST(x.issued_at AT TIME ZONE 'Europe/London' AS date) AS day) issued
            CROSS JOIN LATERAL (
                SELECT coalesce(bool_or(:today BETWEEN v.from_on AND v.until_on), false) AS away,
                    CAST(coalesce(sum(greatest(0, least(v.until_on, :today) - v.from_on + 1)), 0) AS integer) AS days
                FROM allocation_leave v WHERE v.allocation_id = x.id
            ) leave
            JOIN LATERAL (
                SELECT max(day) AS day FROM unnest(ARRAY[3, 10, 21, 25]) day
                WHERE issued.day + day + leave.days <= :today
            ) r ON r.day IS NOT NULL
            WHERE x.status = 'ISSUED' AND x.activate_by >= :today AND NOT leave.away AND NOT EXISTS (
                SELECT FROM message m WHERE m.dedupe_key = 'ACTIVATION_REMINDER:' || x.id || ':' || r.day)""";

    @Inject
    Reminders reminders;

    @Override
    public Job job() {
        return new Job(
                "remind-to-activate",
                "Reminds people of a licence that they have not started, on days 3, 10, 21 and 25.",
                "60s",
                "SELECT 'allocation ' || x.id AS record, x.issued_at + make_interval(days => r.day + leave.days) AS due_since "
                        + DUE);
    }

    @Override
    public void run(Run run) {
        run.untilDone("reminders", () -> reminders.send(MessageKind.ACTIVATION_REMINDER, DUE));
    }
}
