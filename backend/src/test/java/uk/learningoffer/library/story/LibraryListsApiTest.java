package uk.learningoffer.library.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.library.story.LibraryForTests.course;
import static uk.learningoffer.library.story.LibraryForTests.draft;
import static uk.learningoffer.library.story.LibraryForTests.map;
import static uk.learningoffer.library.story.LibraryForTests.published;
import static uk.learningoffer.library.story.LibraryForTests.publishedStory;
import static uk.learningoffer.library.story.LibraryForTests.story;
import static uk.learningoffer.library.story.LibraryForTests.word;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.editor;
import static uk.learningoffer.testsupport.People.reviewer;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class LibraryListsApiTest {
    private static final String COURSES = "/api/v1/library/courses";
    private static final String STORIES = "/api/v1/library/user-stories";

    @Test
    void editors_see_courses_of_every_status_page_by_page() {
        var word = word();
        var first = draft("A " + word);
        var second = published("B " + word);
        var next = as(editor())
                .queryParam("q", word.toUpperCase())
                .queryParam("limit", 1)
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("items.slug", contains(first))
                .body("items[0].status", equalTo("DRAFT"))
                .extract()
                .path("next");
        as(editor())
                .queryParam("q", word)
                .queryParam("limit", 1)
                .queryParam("cursor", next.toString())
                .get(COURSES)
                .then()
                .body("items.slug", contains(second))
                .body("next", nullValue());
        as(editor())
                .queryParam("q", word)
                .queryParam("status", "PUBLISHED")
                .get(COURSES)
                .then()
                .body("items.slug", contains(second));
        as(reviewer()).get(COURSES).then().statusCode(403);
    }

    @Test
    void the_list_says_which_courses_need_attention_and_why() {
        var word = word();
        var late = course("Late " + word);
        late.put("reviewBy", "2020-01-01");
        var slug = published(late);
        draft("Early " + word);
        as(editor())
                .queryParam("q", word)
                .queryParam("attention", "review-overdue")
                .get(COURSES)
                .then()
                .body("items.slug", contains(slug))
                .body("items[0].attention", contains("review-overdue", "answers-nothing"))
                .body("items[0].reviewBy", equalTo("2020-01-01"));
        map(publishedStory(word), slug, "full");
        as(editor())
                .queryParam("q", word)
                .queryParam("attention", "answers-nothing")
                .get(COURSES)
                .then()
                .body("items", empty());
        as(editor())
                .queryParam("attention", "dust")
                .queryParam("status", "LOST")
                .get(COURSES)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/attention", "/status"));
    }

    @Test
    void the_list_says_which_needs_need_attention_and_why() {
        var word = word();
        var code = publishedStory(word);
        var paid = course("Paid " + word);
        paid.put("costClass", "paid");
        map(code, published(paid), Map.of("fit", "partial", "reason", "A part.", "reviewBy", "2020-01-01"));
        as(editor())
                .queryParam("q", word)
                .get(STORIES)
                .then()
                .statusCode(200)
                .body("items.code", contains(code))
                .body("items[0].courses", equalTo(1))
                .body(
                        "items[0].attention",
                        contains("without-full-fit", "only-paid-or-retired", "few-courses", "mapping-review-overdue"));
        map(code, published("Free " + word), "full");
        as(editor())
                .queryParam("q", word)
                .get(STORIES)
                .then()
                .body("items[0].attention", contains("mapping-review-overdue"));
    }

    @Test
    void coverage_counts_what_falls_short_and_names_the_first() {
        var before = total("answers-nothing");
        var withoutFullFit = total("without-full-fit");
        var slug = published("0 " + word());
        var code = publishedStory(word());
        as(editor())
                .get("/api/v1/coverage")
                .then()
                .body("shortfalls.find { it.kind == 'answers-nothing' }.total", equalTo(before + 1))
                .body("shortfalls.find { it.kind == 'without-full-fit' }.total", equalTo(withoutFullFit + 1));
        map(code, slug, "full");
        as(editor())
                .get("/api/v1/coverage")
                .then()
                .body("shortfalls.find { it.kind == 'answers-nothing' }.total", equalTo(before))
                .body("shortfalls.find { it.kind == 'answers-nothing' }.first.course", not(hasItem(slug)));
    }

    @Test
    void an_editor_sees_all_of_a_need_its_mappings_and_what_can_be_done() {
        var word = word();
        var code = story(word);
        map(code, draft("Draft " + word), Map.of("fit", "taster", "reason", "A start.", "owner", "Learning team"));
        as(editor())
                .get(STORIES + "/{code}", code)
                .then()
                .statusCode(200)
                .body("courses[0].status", equalTo("DRAFT"))
                .body("courses[0].mapping.owner", equalTo("Learning team"))
                .body("next", hasItems("publication", "retirement"));
        var cell = "/api/v1/user-stories/%s/courses/%s".formatted(code, "draft-" + word);
        as(editor())
                .get(cell + "/history")
                .then()
                .statusCode(200)
                .body("[0].changes.keySet()", hasItems("fit", "reason", "owner"));
    }

    @Test
    void what_was_said_of_a_course_or_a_need_can_be_taken_back() {
        var course = course("Erased " + word());
        course.put("weeks", 3);
        course.put("reviewBy", "2030-01-01");
        var slug = draft(course);
        as(editor())
                .header("If-Match", "\"0\"")
                .body("{\"erase\": [\"weeks\", \"reviewBy\"]}")
                .patch("/api/v1/courses/{slug}", slug)
                .then()
                .statusCode(200)
                .body("weeks", nullValue())
                .body("reviewBy", nullValue());
        as(editor())
                .header("If-Match", "\"1\"")
                .body("{\"erase\": [\"title\"]}")
                .patch("/api/v1/courses/{slug}", slug)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/erase/0"));
    }

    @Test
    void a_twin_is_told_while_it_is_typed_and_is_no_twin_of_itself() {
        var title = "Twin " + word();
        var slug = draft(title);
        var twin = "/api/v1/library/course-twin";
        as(editor())
                .queryParam("title", " " + title.toUpperCase())
                .get(twin)
                .then()
                .statusCode(200)
                .body("twin.slug", equalTo(slug));
        as(editor())
                .queryParam("title", title)
                .queryParam("except", slug)
                .get(twin)
                .then()
                .body("twin", nullValue());
        as(editor()).get(twin).then().body("twin", nullValue());
    }

    private static int total(String kind) {
        return as(editor())
                .get("/api/v1/coverage")
                .then()
                .statusCode(200)
                .extract()
                .path("shortfalls.find { it.kind == '" + kind + "' }.total");
    }
}
