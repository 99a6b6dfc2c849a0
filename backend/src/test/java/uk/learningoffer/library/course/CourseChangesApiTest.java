package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** A partner that keeps a copy of the library: it sends the latest change it has seen and takes what is new, over and over. */
@ApiTest
class CourseChangesApiTest {
    private static final String COURSES = "/api/v1/courses";
    private final Somebody editor = editor();
    private final Map<String, Map<String, Object>> copy = new HashMap<>();
    private String since = "2000-01-01T00:00:00Z";

    @BeforeEach
    void begin() {
        keepUp();
    }

    private int keepUp() {
        String cursor = null;
        var seen = 0;
        do {
            var page = asNobody()
                    .queryParam("updatedSince", since)
                    .queryParam("limit", 7)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(COURSES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            for (var item : items) {
                copy.put((String) item.get("code"), item);
                seen++;
                latest = max(latest, Instant.parse((String) item.get("updatedAt")));
            }
            cursor = page.getString("next");
        } while (cursor != null);
        since = latest.toString();
        return seen;
    }

    private Instant latest = Instant.EPOCH;

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Test
    void the_copy_is_complete_and_a_second_look_brings_only_the_last_change_again() {
        assertThat(copy.values().stream()
                        .filter(course -> course.get("status").equals("PUBLISHED"))
                        .count())
                .isEqualTo(Long.parseLong(Sql.text("SELECT count(*) FROM course WHERE status = 'PUBLISHED'")));
        edit(create(true), Map.of("hours", 3));
        assertThat(keepUp()).isGreaterThanOrEqualTo(1);
        assertThat(keepUp()).isEqualTo(1);
    }

    @Test
    void a_change_that_commits_late_is_not_missed() throws SQLException {
        var late = create(true);
        var soon = create(true);
        keepUp();
        try (var slow = Sql.connect()) {
            slow.setAutoCommit(false);
            change(slow, late, 3);
            try (var fast = Sql.connect()) {
                change(fast, soon, 4);
            }
            keepUp();
            assertThat(copyOf(soon)).containsEntry("hours", 4.0f);
            slow.commit();
        }
        keepUp();
        assertThat(copyOf(late)).containsEntry("hours", 3.0f);
    }

    @Test
    void changes_are_in_the_order_of_their_commits_even_when_a_clock_is_behind() throws SQLException {
        var slug = create(true);
        keepUp();
        try (var behind = Sql.connect()) {
            behind.createStatement()
                    .execute(
                            "UPDATE course SET hours = 5, version = version + 1, updated_at = now() - interval '1 hour'"
                                    + " WHERE slug = '" + slug + "'");
        }
        keepUp();
        assertThat(copyOf(slug)).containsEntry("hours", 5.0f);
    }

    @Test
    void many_changes_in_one_transaction_are_all_found_page_by_page() {
        var slugs = List.of(
                create(true),
                create(true),
                create(true),
                create(true),
                create(true),
                create(true),
                create(true),
                create(true),
                create(true));
        keepUp();
        Sql.run("UPDATE course SET hours = 6, version = version + 1, updated_at = now() WHERE slug IN ('"
                + String.join("','", slugs) + "')");
        keepUp();
        slugs.forEach(slug -> assertThat(copyOf(slug)).containsEntry("hours", 6.0f));
    }

    @Test
    void a_retired_course_becomes_a_tombstone_and_what_was_never_published_is_never_told() {
        var draft = create(false);
        var published = create(true);
        keepUp();
        assertThat(copyOf(draft)).isNull();
        move(published, "retirement");
        move(draft, "retirement");
        keepUp();
        assertThat(copyOf(published)).containsEntry("status", "RETIRED");
        assertThat(copyOf(draft)).isNull();
        asNobody().get(COURSES + "/" + published).then().statusCode(200);
        asNobody().get(COURSES + "/" + draft).then().statusCode(404);
    }

    @Test
    void what_only_search_keeps_of_a_course_is_no_change() {
        var slug = create(true);
        keepUp();
        var before = since;
        Sql.run("UPDATE course SET search = to_tsvector('x') WHERE slug = '" + slug + "'");
        Sql.run("UPDATE course c SET search = course_document(c) WHERE slug = '" + slug + "'");
        keepUp();
        assertThat(since).isEqualTo(before);
    }

    private static void change(Connection connection, String slug, int hours) throws SQLException {
        connection
                .createStatement()
                .execute("UPDATE course SET hours = " + hours
                        + ", version = version + 1, updated_at = clock_timestamp()" + " WHERE slug = '" + slug + "'");
    }

    private Map<String, Object> copyOf(String slug) {
        return copy.get(Sql.text("SELECT code FROM course WHERE slug = '" + slug + "'"));
    }

    private String create(boolean publish) {
        var course = new HashMap<String, Object>();
        course.put("title", "Kept " + UUID.randomUUID());
        course.put("platform", "OpenLearn");
        course.put("awardingPartner", "The Open University");
        course.put("url", "https://example.org/" + UUID.randomUUID());
        course.put("hours", 2);
        course.put("level", "introductory");
        course.put("format", "self-paced");
        course.put("costClass", "free");
        course.put("certificate", "none");
        course.put("summary", "You will be able to do it.");
        String slug = asNew(editor)
                .body(course)
                .post(COURSES)
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
        if (publish) {
            move(slug, "publication");
        }
        return slug;
    }

    private void move(String slug, String move) {
        var etag = as(editor).get(COURSES + "/" + slug).header("ETag");
        asNew(editor)
                .header("If-Match", etag)
                .body("{}")
                .post(COURSES + "/" + slug + "/" + move)
                .then()
                .statusCode(200);
    }

    private void edit(String slug, Map<String, ?> change) {
        var etag = as(editor).get(COURSES + "/" + slug).header("ETag");
        as(editor)
                .header("If-Match", etag)
                .body(change)
                .patch(COURSES + "/" + slug)
                .then()
                .statusCode(200);
    }
}
