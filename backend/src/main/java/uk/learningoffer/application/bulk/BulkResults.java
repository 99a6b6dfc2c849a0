package uk.learningoffer.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.platform.csv.Csv;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** What is foreseen for each case of a bulk run, and what became of it. */
@ApplicationScoped
class BulkResults {
    private static final String LIST = "bulk-run-items";
    private static final SqlText SQL = SqlText.of("""
            SELECT i.position, a.id, a.reference, coalesce(p.name, p.email), l.name, coalesce(c.title, a.named_title),
                i.effect, i.pool_name, i.place, i.why_not, i.status, i.became, i.refusal, i.sentence, i.done_at
            FROM bulk_run_item i
            JOIN application a ON a.id = i.application_id
            JOIN person p ON p.id = a.person_id
            LEFT JOIN authority l ON l.code = a.authority_code
            LEFT JOIN course c ON c.id = a.course_id
            WHERE i.run_id = :run AND i.position > :after
            ORDER BY i.position LIMIT :rows""");
    private static final SqlText COUNTS = SqlText.of("""
            SELECT effect, status, CAST(count(*) AS integer) FROM bulk_run_item WHERE run_id = :run
            GROUP BY effect, status ORDER BY effect, status""");

    record Count(BulkOutlook.Kind effect, BulkItemStatus status, int cases) {}

    @Inject
    Statements database;

    Page<BulkItemResponse> page(UUID run, PageRequest request) {
        var after = request.after(LIST, 1);
        return Page.of(
                list(run, after == null ? 0 : after.number(0), request.rows()),
                request.limit,
                item -> Cursor.of(LIST, item.position()));
    }

    /** Without names: a reference says enough to those who may look. */
    String csv(UUID run) {
        return Csv.write(
                List.of("position", "reference", "council", "course", "foreseen", "result", "became", "sentence"),
                list(run, 0, BulkCases.MOST).stream()
                        .map(item -> Arrays.asList(
                                item.position(),
                                item.reference(),
                                item.authorityName(),
                                item.courseTitle(),
                                item.effect(),
                                item.status(),
                                item.became(),
                                item.sentence() == null ? item.whyNot() : item.sentence()))
                        .toList());
    }

    List<Count> counts(UUID run) {
        return database.of(COUNTS)
                .with("run", run)
                .list(row -> new Count(
                        BulkOutlook.Kind.valueOf(row.getString(1)),
                        BulkItemStatus.valueOf(row.getString(2)),
                        row.getInt(3)));
    }

    private List<BulkItemResponse> list(UUID run, long after, int rows) {
        return database.of(SQL)
                .with("run", run)
                .with("after", after)
                .with("rows", rows)
                .list(BulkResults::item);
    }

    private static BulkItemResponse item(ResultSet row) throws SQLException {
        var became = row.getString(12);
        return new BulkItemResponse(
                row.getInt(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                BulkOutlook.Kind.valueOf(row.getString(7)),
                row.getString(8),
                row.getObject(9, Integer.class),
                row.getString(10),
                BulkItemStatus.valueOf(row.getString(11)),
                became == null ? null : ApplicationStatus.valueOf(became),
                row.getString(13),
                row.getString(14),
                Instants.of(row, 15));
    }
}
