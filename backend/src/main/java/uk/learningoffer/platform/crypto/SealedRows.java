package uk.learningoffer.platform.crypto;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Rows that another key than the current one sealed. */
@ApplicationScoped
class SealedRows {
    private static final Logger LOG = Logger.getLogger(SealedRows.class);
    private static final int BATCH = 200;
    static final String NOTHING_DUE =
            "SELECT CAST(NULL AS text) AS record, CAST(:now AS timestamptz) AS due_since WHERE false";

    @Inject
    @All
    List<SealedColumn> columns;

    @Inject
    Statements statements;

    @Inject
    SealingKeys keys;

    private record Row(String id, byte[] sealed) {}

    /** @param last id of the last row that was looked at; null at the end */
    record Piece(int sealed, String last) {}

    List<SealedColumn> columns() {
        return columns;
    }

    /** Rows that somebody else is at are left for the next time. */
    @Transactional(MANDATORY)
    Piece next(SealedColumn column, String after) {
        var rows = statements
                .of(SqlText.of("""
                        SELECT CAST(%1$s AS text) AS id, %2$s AS sealed FROM %3$s
                        WHERE %2$s IS NOT NULL AND substring(%2$s FROM 1 FOR :length) <> :name
                            AND (:after = '' OR %1$s > CAST(nullif(:after, '') AS %4$s))
                        ORDER BY %1$s LIMIT :rows FOR UPDATE SKIP LOCKED""".formatted(column.id(), column.column(), column.table(), column.idType())))
                .with("length", SealingKey.NAME_BYTES)
                .with("name", keys.current().name())
                .with("after", after)
                .with("rows", BATCH)
                .list(row -> new Row(row.getString("id"), row.getBytes("sealed")));
        var sealed = (int) rows.stream().filter(row -> anew(column, row)).count();
        return new Piece(
                sealed, rows.size() < BATCH ? null : rows.get(BATCH - 1).id());
    }

    private boolean anew(SealedColumn column, Row row) {
        String secret;
        try {
            secret = keys.open(column.purpose(row.id()), row.sealed());
        } catch (IllegalStateException lost) {
            LOG.warnf("No key opens %s of %s %s", column.column(), column.table(), row.id());
            return false;
        }
        statements
                .of(SqlText.of("UPDATE %3$s SET %2$s = :sealed WHERE %1$s = CAST(:id AS %4$s)"
                        .formatted(column.id(), column.column(), column.table(), column.idType())))
                .with("sealed", keys.current().seal(column.purpose(row.id()), secret))
                .with("id", row.id())
                .update();
        return true;
    }

    /** What {@link uk.learningoffer.platform.job.Job} asks for: rows under other keys. */
    String due() {
        return columns.stream()
                .map(column ->
                        "SELECT '%3$s ' || CAST(%1$s AS text) AS record, CAST(:now AS timestamptz) AS due_since FROM %3$s WHERE %2$s IS NOT NULL AND substring(%2$s FROM 1 FOR %4$d) <> decode('%5$s', 'hex')"
                                .formatted(
                                        column.id(),
                                        column.column(),
                                        column.table(),
                                        SealingKey.NAME_BYTES,
                                        HexFormat.of().formatHex(keys.current().name())))
                .collect(Collectors.joining(" UNION ALL "));
    }
}
