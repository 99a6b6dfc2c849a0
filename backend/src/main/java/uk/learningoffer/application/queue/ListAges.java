package uk.learningoffer.application.queue;

import java.time.Instant;
import uk.learningoffer.application.record.SqlConditions;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.clock.WorkingDays;

/** Narrows a list to what was sent on certain days or long ago, or is past the day that was promised. */
final class ListAges {
    private ListAges() {}

    static void narrow(ApplicationQuery query, SqlConditions conditions, Instant now) {
        query.sent.narrow(conditions);
        var today = LondonDays.of(now);
        if (query.late) {
            conditions
                    .and("a.status = 'SUBMITTED' AND a.due_on < :today")
                    .with(statement -> statement.with("today", today));
        }
        if (query.minDays != null) {
            var before = LondonDays.endOf(today.minusDays(query.minDays));
            conditions
                    .and("a.submitted_at < CAST(:sentBefore AS timestamptz)")
                    .with(statement -> statement.with("sentBefore", before));
        }
        if (query.minWorkingDays != null) {
            conditions.and("""
                    a.submitted_at < CASE (SELECT n.nation FROM authority n WHERE n.code = a.authority_code)
                        WHEN 'Scotland' THEN CAST(:inScotland AS timestamptz)
                        WHEN 'Northern Ireland' THEN CAST(:inNorthernIreland AS timestamptz)
                        ELSE CAST(:elsewhere AS timestamptz) END""").with(statement -> statement
                    .with("inScotland", sentBefore(query.minWorkingDays, now, "Scotland"))
                    .with("inNorthernIreland", sentBefore(query.minWorkingDays, now, "Northern Ireland"))
                    .with("elsewhere", sentBefore(query.minWorkingDays, now, null)));
        }
    }

    private static Instant sentBefore(int workingDays, Instant now, String nation) {
        return LondonDays.endOf(WorkingDays.before(LondonDays.of(now), workingDays, nation));
    }
}
