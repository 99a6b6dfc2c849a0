package uk.learningoffer.licence.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;

/** The people of batches. */
@ApplicationScoped
class BatchMembers implements ConstraintSentence {
    private static final SqlText TAKE_INVITATIONS = take(WorkList.TO_INVITE, "a.issued_at");
    private static final SqlText TAKE_REMOVALS = take(WorkList.TO_REMOVE + " AND " + WorkList.COPIED, "a.ended_at");
    private static final SqlText PAGE =
            SqlText.of("""
            SELECT m.position, a.id, a.application_id, ap.reference, p.name, p.email, coalesce(c.title, ap.named_title),
                m.outcome, m.failure,
                coalesce(m.outcome = 'WAITING' AND CASE m.kind WHEN 'INVITATION' THEN %s ELSE %s END, false)
            %s JOIN desk_batch_member m ON m.allocation_id = a.id
            JOIN application ap ON ap.id = a.application_id
            LEFT JOIN course c ON c.id = ap.course_id
            WHERE m.batch_id = :batch AND m.position > :after ORDER BY m.position LIMIT :rows""".formatted(WorkList.STILL_TO_INVITE, WorkList.STILL_TO_REMOVE, DeskLists.FROM));
    private static final SqlText END = SqlText.of(
            "UPDATE desk_batch_member SET outcome = :outcome WHERE batch_id = :batch AND outcome = 'WAITING'");
    private static final SqlText FAIL = SqlText.of("""
            UPDATE desk_batch_member m SET outcome = 'FAILED', failure = f.reason
            FROM unnest(:allocations, :reasons) AS f (allocation, reason)
            WHERE m.batch_id = :batch AND m.allocation_id = f.allocation AND m.outcome = 'WAITING'
            RETURNING m.allocation_id""");

    @Inject
    Statements database;

    /** Puts the oldest of the work-list into the batch. @return how many */
    int take(UUID batch, UUID supplier, BatchKind kind, int most) {
        return database.of(kind == BatchKind.INVITATION ? TAKE_INVITATIONS : TAKE_REMOVALS)
                .with("batch", batch)
                .with("kind", kind.name())
                .with("supplier", supplier)
                .with("most", most)
                .update();
    }

    /** @param after the last position that was seen; 0 to begin */
    List<BatchMemberResponse> list(UUID batch, int after, int rows) {
        return database.of(PAGE)
                .with("batch", batch)
                .with("after", after)
                .with("rows", rows)
                .list(BatchMembers::read);
    }

    /** @param failed each person once. @return those of them who wait in the batch */
    Set<UUID> fail(UUID batch, Collection<BatchConfirmation.Failed> failed) {
        return Set.copyOf(database.of(FAIL)
                .with("batch", batch)
                .ids(
                        "allocations",
                        failed.stream()
                                .map(BatchConfirmation.Failed::allocationId)
                                .toList())
                .with(
                        "reasons",
                        failed.stream().map(each -> each.reason().strip()).toList())
                .list(row -> row.getObject(1, UUID.class)));
    }

    /** All that still wait. */
    void end(UUID batch, BatchOutcome outcome) {
        database.of(END).with("batch", batch).with("outcome", outcome.name()).update();
    }

    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "one_open_batch_for_a_seat",
                new Refusal(
                        ProblemType.STALE,
                        "Somebody has just taken these people into a batch. Look at the list again."));
    }

    private static SqlText take(String where, String order) {
        return SqlText.of("""
                INSERT INTO desk_batch_member (batch_id, position, allocation_id, kind, outcome)
                SELECT :batch, row_number() OVER (ORDER BY %s, a.id), a.id, :kind, 'WAITING'
                %s WHERE %s ORDER BY %s, a.id LIMIT :most""".formatted(order, DeskLists.FROM, where, order));
    }

    private static BatchMemberResponse read(ResultSet row) throws SQLException {
        return new BatchMemberResponse(
                row.getInt(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                BatchOutcome.valueOf(row.getString(8)),
                row.getString(9),
                row.getBoolean(10));
    }
}
