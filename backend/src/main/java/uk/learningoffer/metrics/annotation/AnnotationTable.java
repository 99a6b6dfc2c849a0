package uk.learningoffer.metrics.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/** Every query on annotations. */
@ApplicationScoped
class AnnotationTable {
    private static final SqlText PAGE = SqlText.of("""
            SELECT id, happened_on, words, version FROM annotation
            WHERE CAST(:beforeDay AS bigint) IS NULL
                OR (happened_on - DATE '1970-01-01', id) < (CAST(:beforeDay AS bigint), CAST(:beforeId AS uuid))
            ORDER BY happened_on DESC, id DESC LIMIT :rows""");
    private static final SqlText BETWEEN = SqlText.of("""
            SELECT id, happened_on, words, version FROM annotation WHERE happened_on BETWEEN :from AND :to
            ORDER BY happened_on DESC, id DESC LIMIT :most""");
    private static final SqlText ONE =
            SqlText.of("SELECT id, happened_on, words, version FROM annotation WHERE id = :id");
    private static final SqlText LOCKED =
            SqlText.of("SELECT id, happened_on, words, version FROM annotation WHERE id = :id FOR UPDATE");
    private static final SqlText ADD =
            SqlText.of("INSERT INTO annotation (id, happened_on, words) VALUES (:id, :day, :words)");
    private static final SqlText CHANGE = SqlText.of(
            "UPDATE annotation SET happened_on = :day, words = :words, version = version + 1 WHERE id = :id");
    private static final SqlText REMOVE = SqlText.of("DELETE FROM annotation WHERE id = :id");

    @Inject
    Statements statements;

    List<Annotation> page(AnnotationQuery query) {
        return statements
                .of(PAGE)
                .with("beforeDay", query.beforeDay())
                .with("beforeId", query.beforeId())
                .with("rows", query.rows())
                .list(AnnotationTable::read);
    }

    List<Annotation> between(LocalDate from, LocalDate to, int most) {
        return statements
                .of(BETWEEN)
                .with("from", from)
                .with("to", to)
                .with("most", most)
                .list(AnnotationTable::read);
    }

    Annotation require(UUID id) {
        return read(ONE, id);
    }

    /** Nobody else changes it until the transaction ends. */
    Annotation locked(UUID id) {
        return read(LOCKED, id);
    }

    private Annotation read(SqlText text, UUID id) {
        return statements
                .of(text)
                .with("id", id)
                .first(AnnotationTable::read)
                .orElseThrow(() -> Problems.notFound("annotation"));
    }

    void add(UUID id, AnnotationRequest said) {
        write(ADD, id, said);
    }

    void change(UUID id, AnnotationRequest said) {
        write(CHANGE, id, said);
    }

    void remove(UUID id) {
        statements.of(REMOVE).with("id", id).update();
    }

    private void write(SqlText text, UUID id, AnnotationRequest said) {
        statements
                .of(text)
                .with("id", id)
                .with("day", said.happenedOn())
                .with("words", said.words())
                .update();
    }

    private static Annotation read(ResultSet row) throws SQLException {
        return new Annotation(
                row.getObject("id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                row.getLong("version"));
    }
}
