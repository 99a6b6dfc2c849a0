package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static uk.learningoffer.library.story.LibraryForTests.course;
import static uk.learningoffer.library.story.LibraryForTests.draft;
import static uk.learningoffer.library.story.LibraryForTests.story;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;
import static uk.learningoffer.testsupport.People.reviewer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Sql;

/** R20. */
@ApiTest
class LibraryEditingApiTest {
    private static final String COURSES = "/api/v1/courses";
    private static final String STORIES = "/api/v1/user-stories";

    @Test
    void a_course_lives_from_draft_to_retired_with_a_replacement() {
        var start = Instant.now();
        var slug = draft("Bee keeping " + UUID.randomUUID());
        asNobody().get(COURSES + "/" + slug).then().statusCode(404);
        var draft = as(editor()).get(COURSES + "/" + slug).then().statusCode(200);
        var published = asNew(editor())
                .header("If-Match", draft.extract().header("ETag"))
                .body("{}")
                .post(COURSES + "/" + slug + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .extract()
                .header("ETag");
        asNobody().get(COURSES + "/" + slug).then().statusCode(200);
        asNew(editor())
                .header("If-Match", published)
                .body(Map.of("replacedBy", "azure-fundamentals"))
                .post(COURSES + "/" + slug + "/retirement")
                .then()
                .statusCode(200);
        asNobody()
                .get(COURSES + "/" + slug)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("replacedBy.slug", equalTo("azure-fundamentals"))
                .body("next", hasSize(0));
        asNobody()
                .queryParam("updatedSince", start.toString())
                .queryParam("limit", 100)
                .get(COURSES)
                .then()
                .body("items.find { it.slug == '" + slug + "' }.status", equalTo("RETIRED"));
    }

    @Test
    void a_course_is_found_by_its_words_as_soon_as_it_is_published() {
        var title = "Falconry q" + UUID.randomUUID().toString().replace("-", "");
        var slug = draft(title);
        asNew(editor())
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(COURSES + "/" + slug + "/publication")
                .then()
                .statusCode(200);
        asNobody().queryParam("q", title).get(COURSES).then().body("items.slug", hasItem(slug));
    }

    @Test
    void the_same_title_or_address_twice_is_refused_naming_the_twin() {
        var title = "Twin " + UUID.randomUUID();
        var slug = draft(title);
        asNew(editor())
                .body(course(title.toUpperCase(java.util.Locale.UK)))
                .post(COURSES)
                .then()
                .statusCode(409)
                .body("type", endsWith("already-exists"))
                .body("detail", containsString(slug));
        var other = course("Other " + UUID.randomUUID());
        other.put("url", "http://www.gov.uk/service-manual/user-research/?utm_source=x");
        asNew(editor())
                .body(other)
                .post(COURSES)
                .then()
                .statusCode(409)
                .body("detail", containsString("user-research-service-manual-guides"));
    }

    @Test
    void a_draft_is_published_when_its_time_comes() {
        var slug = draft("Later " + UUID.randomUUID());
        asNew(editor())
                .header("If-Match", "\"0\"")
                .body(Map.of("publishAt", Instant.now().plusSeconds(3600).toString()))
                .post(COURSES + "/" + slug + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        Sql.run("UPDATE course SET publish_at = now() - interval '10 days' WHERE slug = '" + slug + "'");
        Jobs.run("publish-courses");
        asNobody().get(COURSES + "/" + slug).then().statusCode(200);
    }

    @Test
    void everything_missing_of_a_new_course_is_said_at_once() {
        asNew(editor())
                .body(Map.of("title", "", "level", "expert", "topics", List.of("knitting"), "url", "ftp://x"))
                .post(COURSES)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/title", "/url"));
        asNew(editor())
                .body(Map.of("title", "Only a title", "level", "expert", "topics", List.of("knitting")))
                .post(COURSES)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/url", "/level", "/topics", "/hours", "/summary"));
        asNew(reviewer()).body(course("Not allowed")).post(COURSES).then().statusCode(403);
        asNobody()
                .header("Idempotency-Key", "x")
                .body(course("Not allowed"))
                .post(COURSES)
                .then()
                .statusCode(401);
    }

    @Test
    void two_editors_never_overwrite_each_other_and_hear_what_changed() {
        var slug = draft("Edited " + UUID.randomUUID());
        var patch = Map.of("hours", 12, "level", "advanced");
        as(editor()).body(patch).patch(COURSES + "/" + slug).then().statusCode(428);
        as(editor())
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch(COURSES + "/" + slug)
                .then()
                .statusCode(200);
        as(editor())
                .header("If-Match", "\"0\"")
                .body(Map.of("summary", "Other"))
                .patch(COURSES + "/" + slug)
                .then()
                .statusCode(412)
                .body("detail", containsString("changed hours, level"));
        as(editor())
                .get(COURSES + "/" + slug + "/history")
                .then()
                .statusCode(200)
                .body("changes[0].keySet()", hasItems("hours", "level"));
    }

    @Test
    void a_story_is_entered_mapped_published_and_found() {
        var word = "q" + UUID.randomUUID().toString().replace("-", "");
        var code = story(word);
        var cell = STORIES + "/" + code + "/courses/azure-fundamentals";
        asNobody().get(STORIES + "/" + code).then().statusCode(404);
        var mapping = Map.of("fit", "full", "reason", "Shows the way.");
        var etag = as(editor())
                .body(mapping)
                .put(cell)
                .then()
                .statusCode(200)
                .body("position", equalTo(1))
                .extract()
                .header("ETag");
        as(editor()).body(mapping).put(cell).then().statusCode(428);
        as(editor())
                .header("If-Match", etag)
                .body(Map.of("fit", "taster", "reason", "Only a start.", "position", 3))
                .put(cell)
                .then()
                .statusCode(200);
        as(editor())
                .header("If-Match", etag)
                .body(mapping)
                .put(cell)
                .then()
                .statusCode(412)
                .body("detail", containsString("fit, reason, position"));
        asNew(editor())
                .header("If-Match", "\"0\"")
                .post(STORIES + "/" + code + "/publication")
                .then()
                .statusCode(200);
        asNobody().get(STORIES + "/" + code).then().body("courses.fit", equalTo(List.of("taster")));
        asNobody().queryParam("q", word).get(COURSES).then().body("items.slug", hasItem("azure-fundamentals"));
        as(editor()).header("If-Match", "\"1\"").delete(cell).then().statusCode(204);
        as(editor()).get(cell).then().statusCode(404);
        as(editor()).body(mapping).put(cell).then().statusCode(200).body("version", equalTo(3));
        asNew(editor())
                .header("If-Match", "\"1\"")
                .post(STORIES + "/" + code + "/retirement")
                .then()
                .statusCode(200);
    }

    @Test
    void a_reason_is_one_line_and_a_fit_is_known() {
        as(editor())
                .body(Map.of("fit", "perfect", "reason", "x".repeat(141)))
                .put(STORIES + "/US01/courses/azure-fundamentals")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/fit", "/reason"));
    }

    @Test
    void every_change_of_the_catalogue_has_its_history_and_nobody_rewrites_it() {
        draft("History " + UUID.randomUUID());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Sql.run("UPDATE library_history SET version = 9")))
                .hasStackTraceContaining("append-only");
    }
}
