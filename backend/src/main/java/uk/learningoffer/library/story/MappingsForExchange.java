package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import uk.learningoffer.library.course.LibraryHistory;
import uk.learningoffer.library.transfer.Looked;
import uk.learningoffer.library.transfer.Row;
import uk.learningoffer.platform.clock.LondonDays;

/** Mappings by the hundred, each question and each change one statement. */
@ApplicationScoped
class MappingsForExchange {
    private static final String WRITTEN = """
            unnest(CAST(:stories AS uuid[]), CAST(:courses AS uuid[]), CAST(:fits AS text[]), CAST(:reasons AS text[]),
                CAST(:positions AS int[]), CAST(:evidence AS text[]), CAST(:owners AS text[]), CAST(:reviewBy AS date[]), CAST(:versions AS bigint[]))
            w(story_id, course_id, fit, reason, position, evidence, owner, review_by, version)""";

    @Inject
    Session database;

    @Inject
    LibraryHistory history;

    @Inject
    InstantSource clock;

    /** What there is, by the number of the row. */
    Map<Integer, MappingRow.Cell> of(List<Row> rows, boolean lock) {
        var cells = new HashMap<Integer, MappingRow.Cell>();
        database.createNativeQuery("""
                        SELECT r.number, s.id AS story, c.id AS course, m.version, m.fit, m.reason, m.position, m.evidence,
                            m.owner, m.review_by
                        FROM unnest(CAST(:numbers AS int[]), CAST(:stories AS text[]), CAST(:courses AS text[]))
                            r(number, story, course)
                        LEFT JOIN user_story s ON s.code = r.story
                        LEFT JOIN course c ON c.code = r.course
                        LEFT JOIN story_course m ON m.story_id = s.id AND m.course_id = c.id
                        """, Tuple.class)
                .addScalar("number", Integer.class)
                .addScalar("story", UUID.class)
                .addScalar("course", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("fit", String.class)
                .addScalar("reason", String.class)
                .addScalar("position", Integer.class)
                .addScalar("evidence", String.class)
                .addScalar("owner", String.class)
                .addScalar("review_by", LocalDate.class)
                .setParameter("numbers", rows.stream().map(Row::number).toArray(Integer[]::new), Integer[].class)
                .setParameter("stories", texts(rows, row -> row.cell("story_id")), String[].class)
                .setParameter("courses", texts(rows, row -> row.cell("course_id")), String[].class)
                .getResultStream()
                .forEach(found -> cells.put(found.get("number", Integer.class), cell(found)));
        return cells;
    }

    private static MappingRow.Cell cell(Tuple found) {
        var version = found.get("version", Long.class);
        return new MappingRow.Cell(
                found.get("story", UUID.class),
                found.get("course", UUID.class),
                version == null ? Looked.NONE : version,
                version == null
                        ? null
                        : new MappingResponse.Details(
                                found.get("fit", String.class),
                                found.get("reason", String.class),
                                found.get("position", Integer.class),
                                found.get("evidence", String.class),
                                found.get("owner", String.class),
                                found.get("review_by", LocalDate.class)));
    }

    void write(List<Looked<MappingRow.Draft>> rows, UUID person) {
        var added = rows.stream().filter(Looked::isNew).toList();
        var changed = rows.stream().filter(row -> !row.isNew()).toList();
        var versions = nextVersions(rows);
        insert(added, versions, person);
        update(changed, versions, person);
        record(rows, versions, person);
    }

    // No ON CONFLICT: a cell that an editor filled at this moment must not be written over.
    private void insert(List<Looked<MappingRow.Draft>> rows, Map<String, Long> versions, UUID person) {
        if (!rows.isEmpty()) {
            run(rows, versions, person, """
                    INSERT INTO story_course (story_id, course_id, fit, reason, position, author, reviewed_on, evidence,
                        owner, review_by, version)
                    SELECT w.story_id, w.course_id, w.fit, w.reason, coalesce(w.position,
                        coalesce((SELECT max(position) FROM story_course m WHERE m.story_id = w.story_id), 0)
                            + row_number() OVER (PARTITION BY w.story_id, w.position IS NULL)),
                        :person, :today, w.evidence, w.owner, w.review_by, w.version
                    FROM
                    """ + WRITTEN);
        }
    }

    private void update(List<Looked<MappingRow.Draft>> rows, Map<String, Long> versions, UUID person) {
        if (!rows.isEmpty()) {
            var updated = run(rows, versions, person, """
                    UPDATE story_course m SET fit = w.fit, reason = w.reason, position = coalesce(w.position, m.position),
                        evidence = w.evidence, owner = w.owner, review_by = w.review_by, author = :person, reviewed_on = :today,
                        version = w.version
                    FROM
                    """ + WRITTEN + """
                     WHERE m.story_id = w.story_id AND m.course_id = w.course_id AND m.version = w.version - 1""");
            if (updated != rows.size()) {
                throw new IllegalStateException("A mapping was changed at this moment");
            }
        }
    }

    private int run(List<Looked<MappingRow.Draft>> rows, Map<String, Long> versions, UUID person, String sql) {
        MutationQuery statement = database.createNativeMutationQuery(sql)
                .setParameter("stories", all(rows, row -> row.draft().story(), UUID[]::new), UUID[].class)
                .setParameter("courses", all(rows, row -> row.draft().course(), UUID[]::new), UUID[].class)
                .setParameter("fits", all(rows, row -> row.draft().request().fit(), String[]::new), String[].class)
                .setParameter(
                        "reasons", all(rows, row -> row.draft().request().reason(), String[]::new), String[].class)
                .setParameter(
                        "positions",
                        all(rows, row -> row.draft().request().position(), Integer[]::new),
                        Integer[].class)
                .setParameter(
                        "evidence", all(rows, row -> row.draft().request().evidence(), String[]::new), String[].class)
                .setParameter("owners", all(rows, row -> row.draft().request().owner(), String[]::new), String[].class)
                .setParameter(
                        "reviewBy",
                        all(rows, row -> row.draft().request().reviewBy(), LocalDate[]::new),
                        LocalDate[].class)
                .setParameter("versions", all(rows, row -> versions.get(row.key()), Long[]::new), Long[].class)
                .setParameter("person", person.toString())
                .setParameter("today", LondonDays.of(clock.instant()));
        return statement.executeUpdate();
    }

    private void record(List<Looked<MappingRow.Draft>> rows, Map<String, Long> versions, UUID person) {
        var written = of(rows.stream().map(Looked::row).toList(), false);
        history.record(
                rows.stream()
                        .map(row -> new LibraryHistory.Written(
                                Mappings.KIND,
                                row.key(),
                                versions.get(row.key()),
                                row.draft().before(),
                                written.get(row.row().number()).details()))
                        .toList(),
                person);
    }

    /** A cell that was removed and set again goes on counting, so that an old version is never current again. */
    private Map<String, Long> nextVersions(List<Looked<MappingRow.Draft>> rows) {
        var versions = new HashMap<String, Long>();
        rows.forEach(row -> versions.put(row.key(), row.version() + 1));
        database.createNativeQuery("""
                        SELECT key, max(version) + 1 FROM library_history
                        WHERE kind = 'story_course' AND key = ANY (:keys) GROUP BY key""", Object[].class)
                .setParameter(
                        "keys",
                        all(rows.stream().filter(Looked::isNew).toList(), Looked::key, String[]::new),
                        String[].class)
                .getResultStream()
                .forEach(row -> versions.put((String) row[0], ((Number) row[1]).longValue()));
        return versions;
    }

    List<Map<String, String>> page(String after, int rows) {
        var key = (after + "/").split("/", 3);
        return database.createNativeQuery("""
                        SELECT s.code AS story, c.code AS course, m.fit, m.reason, m.position, m.evidence, m.owner, m.review_by
                        FROM story_course m JOIN user_story s ON s.id = m.story_id JOIN course c ON c.id = m.course_id
                        WHERE (s.code, c.code) > (:story, :course) ORDER BY s.code, c.code LIMIT :rows""", Tuple.class)
                .addScalar("story", String.class)
                .addScalar("course", String.class)
                .addScalar("fit", String.class)
                .addScalar("reason", String.class)
                .addScalar("position", Integer.class)
                .addScalar("evidence", String.class)
                .addScalar("owner", String.class)
                .addScalar("review_by", LocalDate.class)
                .setParameter("story", key[0])
                .setParameter("course", key[1])
                .setParameter("rows", rows)
                .getResultStream()
                .map(row -> MappingRow.cells(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        new MappingRequest(
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, Integer.class),
                                row.get(5, String.class),
                                row.get(6, String.class),
                                row.get(7, LocalDate.class))))
                .toList();
    }

    private static String[] texts(List<Row> rows, Function<Row, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    private static <V> V[] all(
            List<Looked<MappingRow.Draft>> rows,
            Function<Looked<MappingRow.Draft>, V> value,
            java.util.function.IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
