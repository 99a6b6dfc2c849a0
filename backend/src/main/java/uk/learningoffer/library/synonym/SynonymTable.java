package uk.learningoffer.library.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/** Every query on groups of synonyms. Triggers carry a change to whatever is found by it, in the same transaction. */
@ApplicationScoped
class SynonymTable {
    private static final SqlText PAGE = SqlText.of("""
            SELECT id, topic, terms, version FROM search_synonym
            WHERE (terms[1], id) > (CAST(:afterTerm AS text), :afterId)
                AND (:part = '' OR EXISTS (SELECT FROM unnest(terms) term WHERE strpos(lower(term), lower(:part)) > 0))
            ORDER BY terms[1], id LIMIT :rows""");
    private static final SqlText ONE =
            SqlText.of("SELECT id, topic, terms, version FROM search_synonym WHERE id = :id");
    private static final SqlText LOCKED =
            SqlText.of("SELECT id, topic, terms, version FROM search_synonym WHERE id = :id FOR UPDATE");
    private static final SqlText ADD =
            SqlText.of("INSERT INTO search_synonym (id, topic, terms) VALUES (:id, :topic, :terms)");
    private static final SqlText CHANGE = SqlText.of(
            "UPDATE search_synonym SET topic = :topic, terms = :terms, version = version + 1 WHERE id = :id");
    private static final SqlText REMOVE = SqlText.of("DELETE FROM search_synonym WHERE id = :id");
    // A word that half the library speaks of takes longer than a request usually may.
    private static final SqlText PATIENCE = SqlText.of("SELECT set_config('statement_timeout', '60s', true)");

    @Inject
    Statements statements;

    List<SynonymGroup> page(SynonymQuery query) {
        return statements
                .of(PAGE)
                .with("afterTerm", query.afterTerm())
                .with("afterId", query.afterId())
                .with("part", query.part())
                .with("rows", query.rows())
                .list(SynonymTable::read);
    }

    SynonymGroup require(UUID id) {
        return read(ONE, id);
    }

    /** Nobody else changes it until the transaction ends. */
    SynonymGroup locked(UUID id) {
        return read(LOCKED, id);
    }

    private SynonymGroup read(SqlText text, UUID id) {
        return statements
                .of(text)
                .with("id", id)
                .first(SynonymTable::read)
                .orElseThrow(() -> Problems.notFound("group of synonyms"));
    }

    void add(UUID id, SynonymRequest said) {
        write(ADD, id, said);
    }

    void change(UUID id, SynonymRequest said) {
        write(CHANGE, id, said);
    }

    void remove(UUID id) {
        write(REMOVE, id, new SynonymRequest(null, List.of()));
    }

    private void write(SqlText text, UUID id, SynonymRequest said) {
        statements.of(PATIENCE).one(row -> row.getString(1));
        statements
                .of(text)
                .with("id", id)
                .with("topic", said.topic())
                .with("terms", said.terms())
                .update();
    }

    private static SynonymGroup read(ResultSet row) throws SQLException {
        return new SynonymGroup(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                List.of((String[]) row.getArray("terms").getArray()),
                row.getLong("version"));
    }
}
