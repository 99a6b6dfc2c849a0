package uk.learningoffer.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** Views of pages that staff keep under names, each their own. */
@ApplicationScoped
class SavedViews implements ConstraintSentence {
    private static final int MOST = 50;
    private static final SqlText ALL = SqlText.of(
            "SELECT id, page, name, query, version FROM saved_view WHERE person_id = :person AND page = :page ORDER BY lower(name) LIMIT :most");
    private static final SqlText ONE = SqlText.of(
            "SELECT id, page, name, query, version FROM saved_view WHERE person_id = :person AND id = :id FOR UPDATE");
    private static final SqlText INSERT = SqlText.of("""
            INSERT INTO saved_view (id, person_id, page, name, query, created_at)
            SELECT :id, :person, :page, :name, :query, CAST(:now AS timestamptz)
            WHERE (SELECT count(*) FROM saved_view WHERE person_id = :person AND page = :page) < :most""");
    private static final SqlText UPDATE =
            SqlText.of("UPDATE saved_view SET name = :name, query = :query, version = version + 1 WHERE id = :id");
    private static final SqlText DELETE = SqlText.of("DELETE FROM saved_view WHERE id = :id AND person_id = :person");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    @Inject
    Audit audit;

    /** By name. */
    List<SavedView> of(UUID person, ViewOf page) {
        return database.of(ALL)
                .with("person", person)
                .with("page", page.name())
                .with("most", MOST)
                .list(SavedViews::view);
    }

    @Transactional
    SavedView add(ViewOf page, SavedViewRequest request, UUID person) {
        var id = Ids.next();
        var added = database.of(INSERT)
                .with("id", id)
                .with("person", person)
                .with("page", page.name())
                .with("name", request.name().strip())
                .with("query", request.query())
                .with("now", clock.instant())
                .with("most", MOST)
                .update();
        if (added == 0) {
            throw Problems.illegalTransition(
                    "You have 50 views of this page already. Delete one that you do not need.");
        }
        audit.record("saved-view.added", "saved-view", id, Map.of("page", page));
        return require(id, person);
    }

    @Transactional
    SavedView change(UUID id, IfMatch seen, SavedViewRequest request, UUID person) {
        seen.check(require(id, person).version());
        database.of(UPDATE)
                .with("id", id)
                .with("name", request.name().strip())
                .with("query", request.query())
                .update();
        audit.record("saved-view.changed", "saved-view", id, Map.of());
        return require(id, person);
    }

    @Transactional
    void delete(UUID id, UUID person) {
        if (database.of(DELETE).with("id", id).with("person", person).update() == 0) {
            throw Problems.notFound("view");
        }
        audit.record("saved-view.deleted", "saved-view", id, Map.of());
    }

    private SavedView require(UUID id, UUID person) {
        return database.of(ONE)
                .with("id", id)
                .with("person", person)
                .first(SavedViews::view)
                .orElseThrow(() -> Problems.notFound("view"));
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                ViewOf.valueOf(row.getString("page")),
                row.getString("name"),
                row.getString("query"),
                row.getLong("version"));
    }

    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "saved_view_name",
                new Refusal(ProblemType.ALREADY_EXISTS, "You have a view of that name. Choose another name."));
    }
}
