package uk.learningoffer.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.application.review.ReviewMove;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** Bulk runs. Whoever moves one or works on it holds its row, so that its cases are done in order and each once. */
@ApplicationScoped
class BulkRuns {
    private static final String LIST = "bulk-runs";
    private static final String COLUMNS = """
            SELECT id, created_by, move, reason_code, words, alternatives, status, created_at, started_at, ended_at
            FROM bulk_run\s""";
    private static final SqlText INSERT = SqlText.of("""
            INSERT INTO bulk_run (id, created_by, move, reason_code, words, alternatives, status, created_at)
            VALUES (:id, :by, :move, :reason, :words, :alternatives, 'PREPARED', CAST(:now AS timestamptz))""");
    private static final SqlText OF = SqlText.of(COLUMNS + "WHERE id = :id");
    private static final SqlText FIRST =
            SqlText.of(COLUMNS + "WHERE created_by = :by ORDER BY created_at DESC, id DESC LIMIT :rows");
    private static final SqlText AFTER = SqlText.of(COLUMNS + """
            WHERE created_by = :by AND (created_at, id) < (CAST(:at AS timestamptz), :after)
            ORDER BY created_at DESC, id DESC LIMIT :rows""");
    private static final SqlText MOVE = SqlText.of("""
            UPDATE bulk_run SET status = :to,
                started_at = CASE WHEN :to = 'RUNNING' THEN CAST(:now AS timestamptz) ELSE started_at END,
                ended_at = CASE WHEN :to = 'RUNNING' THEN NULL ELSE CAST(:now AS timestamptz) END
            WHERE id = :id AND status = :from""");
    private static final SqlText TO_DO =
            SqlText.of(COLUMNS + "WHERE status = 'RUNNING' ORDER BY started_at LIMIT 1 FOR UPDATE SKIP LOCKED");
    private static final SqlText FORGOTTEN = SqlText.of("""
            SELECT id FROM bulk_run WHERE status = 'PREPARED' AND created_at < CAST(:before AS timestamptz) LIMIT 100""");

    @Inject
    Statements database;

    void add(BulkRun run) {
        database.of(INSERT)
                .with("id", run.id())
                .with("by", run.createdBy())
                .with("move", run.move().name())
                .with(
                        "reason",
                        run.reasonCode() == null ? null : run.reasonCode().name())
                .with("words", run.words())
                .with("alternatives", run.alternatives())
                .with("now", run.createdAt())
                .update();
    }

    Optional<BulkRun> of(UUID id) {
        return database.of(OF).with("id", id).first(BulkRuns::run);
    }

    /** Newest first. */
    Page<BulkRun> page(UUID person, PageRequest request) {
        var after = request.after(LIST, 2);
        var statement =
                database.of(after == null ? FIRST : AFTER).with("by", person).with("rows", request.rows());
        if (after != null) {
            statement.with("at", after.instant(0)).with("after", after.uuid(1));
        }
        return Page.of(statement.list(BulkRuns::run), request.limit, run -> Cursor.of(LIST, run.createdAt(), run.id()));
    }

    /** @return false where it does not stand there any more */
    boolean move(UUID id, BulkRunStatus from, BulkRunStatus to, Instant now) {
        return database.of(MOVE)
                        .with("id", id)
                        .with("from", from.name())
                        .with("to", to.name())
                        .with("now", now)
                        .update()
                == 1;
    }

    /** The one that runs longest and nobody works on, locked to the end of the transaction. */
    Optional<BulkRun> lockNext() {
        return database.of(TO_DO).first(BulkRuns::run);
    }

    /** Prepared before then, and not started since. */
    List<UUID> forgotten(Instant before) {
        return database.of(FORGOTTEN).with("before", before).list(row -> row.getObject(1, UUID.class));
    }

    private static BulkRun run(ResultSet row) throws SQLException {
        var reason = row.getString(4);
        return new BulkRun(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                ReviewMove.valueOf(row.getString(3)),
                reason == null ? null : DeclineReason.valueOf(reason),
                row.getString(5),
                List.of((String[]) row.getArray(6).getArray()),
                BulkRunStatus.valueOf(row.getString(7)),
                Instants.of(row, 8),
                Instants.of(row, 9),
                Instants.of(row, 10));
    }
}
