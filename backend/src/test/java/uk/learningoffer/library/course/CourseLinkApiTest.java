package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.editor;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;

/** What needs the attention of editors. */
@ApiTest
class CourseLinkApiTest {
    private static final String LINKS = "/api/v1/course-links";
    private final UUID course = Rows.courseOnceSeen();
    private final String slug = "test-" + course;

    @AfterEach
    void leaveTheLibraryAsItWas() {
        Rows.change("UPDATE course SET status = 'RETIRED' WHERE id = ?", course);
        Rows.change("DELETE FROM course_link WHERE course_id = ?", course);
    }

    @Test
    void a_broken_link_is_listed_until_an_editor_says_that_it_works() {
        Rows.change("UPDATE course SET status = 'PUBLISHED' WHERE id = ?", course);
        Rows.change("""
                INSERT INTO course_link (course_id, url, outcome, http_status, words, checked_at, failing_since, failures, next_check_at)
                SELECT id, url, 'BROKEN', 404, 'There is no such page (404)', now(), '2020-01-01', 3, now() FROM course
                WHERE id = ?""", course);
        as(editor())
                .get(LINKS)
                .then()
                .statusCode(200)
                .body("items[0].course.slug", equalTo(slug))
                .body("items[0].failures", equalTo(3))
                .body("items[0].next", contains("confirm"));
        as(editor()).queryParam("outcome", "WORKS").get(LINKS).then().body("items.course.slug", not(hasItem(slug)));
        asNew(editor())
                .post("/api/v1/courses/" + slug + "/link-confirmation")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("WORKS"))
                .body("failingSince", nullValue())
                .body("next", empty());
        as(editor()).get(LINKS).then().body("items.course.slug", not(hasItem(slug)));
        as(editor()).get("/api/v1/courses/" + slug).then().body("lastCheckedOn", not(nullValue()));
        assertThat(Rows.<String>list("SELECT action FROM audit_event WHERE subject_id = ?", course.toString()))
                .containsExactly("course.link-confirmed");
    }

    @Test
    void a_retired_course_needs_no_link() {
        asNew(editor())
                .post("/api/v1/courses/" + slug + "/link-confirmation")
                .then()
                .statusCode(409);
        as(applicant()).get(LINKS).then().statusCode(403);
        as(editor()).queryParam("outcome", "LOST").get(LINKS).then().statusCode(400);
        as(editor()).queryParam("cursor", "x").get(LINKS).then().statusCode(400);
    }

    @Test
    void reviews_whose_day_is_past_are_listed_page_by_page() {
        Rows.change("UPDATE course SET status = 'PUBLISHED', review_by = '2001-01-01' WHERE id = ?", course);
        Rows.change("UPDATE user_story SET review_by = '2001-01-01' WHERE code = 'US03'");
        Rows.change("""
                UPDATE story_course SET review_by = '2001-01-01' WHERE (story_id, course_id) IN (
                    SELECT m.story_id, m.course_id FROM story_course m JOIN user_story s ON s.id = m.story_id
                    JOIN course c ON c.id = m.course_id WHERE s.code = 'US03' AND c.status = 'PUBLISHED' LIMIT 1)""");
        String next = as(editor())
                .queryParam("limit", 2)
                .get("/api/v1/overdue-reviews")
                .then()
                .statusCode(200)
                .body("items.kind", contains("course", "mapping"))
                .body("items[0].course", equalTo(slug))
                .extract()
                .path("next");
        as(editor())
                .queryParam("cursor", next)
                .get("/api/v1/overdue-reviews")
                .then()
                .body("items[0].story", equalTo("US03"));
        Rows.change("UPDATE user_story SET review_by = NULL");
        Rows.change("UPDATE story_course SET review_by = NULL");
    }
}
