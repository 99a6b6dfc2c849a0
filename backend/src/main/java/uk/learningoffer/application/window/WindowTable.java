package uk.learningoffer.application.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;

/** Every statement on windows. */
@ApplicationScoped
class WindowTable {
    static final String LIST = "application-windows";
    private static final String COLUMNS = """
            SELECT w.id, w.platform, c.slug, c.title, w.opens_on, w.closes_on, w.cancelled_at IS NOT NULL AS cancelled,
                w.version
            FROM application_window w LEFT JOIN course c ON c.id = w.course_id
            """;
    private static final SqlText FOR = SqlText.of(COLUMNS + """
            WHERE w.cancelled_at IS NULL AND (w.platform IS NULL AND w.course_id IS NULL OR w.course_id = :course
                OR lower(w.platform) = lower(coalesce(:platform, (SELECT platform FROM course WHERE id = :course))))""");
    private static final SqlText SAME_SCOPE = SqlText.of(COLUMNS + """
            WHERE w.cancelled_at IS NULL AND w.course_id IS NOT DISTINCT FROM :course
                AND lower(w.platform) IS NOT DISTINCT FROM lower(:platform)""");
    private static final SqlText PAGE = SqlText.of(COLUMNS + """
            WHERE (w.opens_on, w.id) < (coalesce(CAST(:opensOn AS date), 'infinity'), coalesce(CAST(:id AS uuid), '00000000-0000-0000-0000-000000000000'))
            ORDER BY w.opens_on DESC, w.id DESC LIMIT :rows""");
    private static final SqlText ONE = SqlText.of(COLUMNS + "WHERE w.id = :id");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO application_window (id, platform, course_id, opens_on, closes_on, made_by, made_at)
            VALUES (:id, :platform, :course, :opensOn, :closesOn, :by, CAST(:now AS timestamptz))""");
    private static final SqlText CHANGE = SqlText.of("""
            UPDATE application_window SET opens_on = :opensOn, closes_on = :closesOn, version = version + 1 WHERE id = :id""");
    private static final SqlText CANCEL = SqlText.of("""
            UPDATE application_window SET cancelled_at = CAST(:now AS timestamptz), version = version + 1
            WHERE id = :id AND cancelled_at IS NULL""");
    private static final SqlText ONE_AT_A_TIME =
            SqlText.of("SELECT pg_advisory_xact_lock(hashtext('application-window'))");

    @Inject
    Statements statements;

    /** Those that decide on a course, or on a named course of a platform; with neither, those of the whole offer. */
    List<ApplicationWindow> deciding(UUID course, String platform) {
        return statements
                .of(FOR)
                .with("course", course)
                .with("platform", platform)
                .list(WindowTable::window);
    }

    List<ApplicationWindow> ofScope(UUID course, String platform) {
        return statements
                .of(SAME_SCOPE)
                .with("course", course)
                .with("platform", platform)
                .list(WindowTable::window);
    }

    /** The latest first. */
    List<ApplicationWindow> page(PageRequest page) {
        var after = page.after(LIST, 2);
        return statements
                .of(PAGE)
                .with("opensOn", after == null ? null : LocalDate.parse(after.text(0)))
                .with("id", after == null ? null : after.uuid(1))
                .with("rows", page.rows())
                .list(WindowTable::window);
    }

    ApplicationWindow require(UUID id) {
        return statements
                .of(ONE)
                .with("id", id)
                .first(WindowTable::window)
                .orElseThrow(() -> Problems.notFound("window"));
    }

    UUID add(UUID course, WindowRequest request, UUID by, Instant now) {
        var id = Ids.next();
        statements
                .of(ADD)
                .with("id", id)
                .with("platform", request.platform())
                .with("course", course)
                .with("opensOn", request.opensOn())
                .with("closesOn", request.closesOn())
                .with("by", by)
                .with("now", now)
                .update();
        return id;
    }

    void change(UUID id, LocalDate opensOn, LocalDate closesOn) {
        statements
                .of(CHANGE)
                .with("id", id)
                .with("opensOn", opensOn)
                .with("closesOn", closesOn)
                .update();
    }

    boolean cancel(UUID id, Instant now) {
        return statements.of(CANCEL).with("id", id).with("now", now).update() == 1;
    }

    void oneAtATime() {
        statements.of(ONE_AT_A_TIME).one(row -> true);
    }

    private static ApplicationWindow window(ResultSet row) throws SQLException {
        return new ApplicationWindow(
                row.getObject("id", UUID.class),
                row.getString("platform"),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getBoolean("cancelled"),
                row.getLong("version"));
    }
}
