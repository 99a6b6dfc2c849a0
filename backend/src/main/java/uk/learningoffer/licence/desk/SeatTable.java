package uk.learningoffer.licence.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

/** What staff did at a supplier, as it is known of each allocation. */
@ApplicationScoped
class SeatTable {
    private static final SqlText INVITED = SqlText.of("""
            INSERT INTO supplier_seat (allocation_id, supplier_id, invited_at)
            SELECT m.allocation_id, d.supplier_id, CAST(:now AS timestamptz)
            FROM desk_batch d JOIN desk_batch_member m ON m.batch_id = d.id WHERE d.id = :batch AND m.outcome = 'DONE'
            ON CONFLICT (allocation_id) DO UPDATE SET invited_at = excluded.invited_at, failure = NULL""");
    private static final SqlText REFUSED = SqlText.of("""
            INSERT INTO supplier_seat (allocation_id, supplier_id, failure)
            SELECT m.allocation_id, d.supplier_id, m.failure
            FROM desk_batch d JOIN desk_batch_member m ON m.batch_id = d.id WHERE d.id = :batch AND m.outcome = 'FAILED'
            ON CONFLICT (allocation_id) DO UPDATE SET failure = excluded.failure""");
    private static final SqlText REMOVED = SqlText.of("""
            UPDATE supplier_seat s SET removed_at = CAST(:now AS timestamptz)
            FROM desk_batch_member m
            WHERE m.batch_id = :batch AND m.outcome = 'DONE' AND s.allocation_id = m.allocation_id""");
    private static final SqlText COPIED = SqlText.of("""
            UPDATE supplier_seat SET copied_at = CAST(:now AS timestamptz)
            WHERE allocation_id = :allocation AND supplier_id = :supplier AND removed_at IS NULL""");
    private static final SqlText AGAIN = SqlText.of("""
            UPDATE supplier_seat s SET invited_at = NULL, failure = NULL, state_there = NULL
            FROM allocation a
            WHERE s.allocation_id = :allocation AND s.supplier_id = :supplier AND a.id = s.allocation_id AND a.status = 'ISSUED'
                AND %s IS NOT NULL""".formatted(WorkList.CHECK));

    @Inject
    Statements database;

    /** Everybody of the batch whose invitation was entered, or refused. */
    void invited(UUID batch, Instant now) {
        database.of(INVITED).with("batch", batch).with("now", now).update();
        database.of(REFUSED).with("batch", batch).update();
    }

    void removed(UUID batch, Instant now) {
        database.of(REMOVED).with("batch", batch).with("now", now).update();
    }

    /** @return false where there is nobody to be removed */
    boolean copied(UUID allocation, UUID supplier, Instant now) {
        return at(COPIED, allocation, supplier).with("now", now).update() == 1;
    }

    /** Back to those that are to be invited. @return false where there is nothing wrong with it */
    boolean again(UUID allocation, UUID supplier, Instant forgotten) {
        return at(AGAIN, allocation, supplier).with("old", forgotten).update() == 1;
    }

    private Statement at(SqlText text, UUID allocation, UUID supplier) {
        return database.of(text).with("allocation", allocation).with("supplier", supplier);
    }
}
