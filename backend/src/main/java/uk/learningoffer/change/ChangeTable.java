package uk.learningoffer.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.Cursor;

/** Reads the feed. */
@ApplicationScoped
class ChangeTable {
    // One piece of the index for each kind of record: as many rows as are asked for of each, however many there are.
    static final String SQL = "SELECT " + Change.COLUMNS + """
             FROM unnest(:records) AS wanted(record)
            CROSS JOIN LATERAL (
                SELECT * FROM change each
                WHERE each.authority_code = :authority AND each.record = wanted.record AND each.position > :after
                ORDER BY each.position LIMIT :rows
            ) c
            ORDER BY c.position LIMIT :rows""";
    private static final SqlText PAGE = SqlText.of(SQL);
    private static final SqlText HEAD = SqlText.of("SELECT position FROM change_head");

    @Inject
    Statements database;

    Changes after(ChangeQuery query, String authorityCode, Collection<ChangedRecord> records) {
        if (query.isNow()) {
            return Changes.of(List.of(), query.limit, end());
        }
        var position = query.position();
        var rows = database.of(PAGE)
                .with("records", records.stream().map(ChangedRecord::code).toList())
                .with("authority", authorityCode)
                .with("after", position)
                .with("rows", query.limit + 1)
                .list(Change::read);
        return Changes.of(rows, query.limit, Cursor.of(Change.LIST, position).encoded());
    }

    private String end() {
        long position = database.of(HEAD).one(row -> row.getLong(1));
        return Cursor.of(Change.LIST, position).encoded();
    }
}
