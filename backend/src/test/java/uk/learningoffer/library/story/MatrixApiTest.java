package uk.learningoffer.library.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.library.story.LibraryForTests.draft;
import static uk.learningoffer.library.story.LibraryForTests.map;
import static uk.learningoffer.library.story.LibraryForTests.published;
import static uk.learningoffer.library.story.LibraryForTests.story;
import static uk.learningoffer.library.story.LibraryForTests.word;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.editor;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class MatrixApiTest {
    private static final String MATRIX = "/api/v1/mappings";

    private static RequestSpecification about(String word) {
        return as(editor()).queryParam("story", word).queryParam("course", word);
    }

    @Test
    void needs_and_courses_are_paged_each_on_its_own_side() {
        var word = word();
        var stories = new String[] {story(word), story(word), story(word)};
        var courses = new String[] {draft("A " + word), published("B " + word), draft("C " + word)};
        map(stories[0], courses[0], "full");
        map(stories[2], courses[2], "taster");
        var first = about(word)
                .queryParam("limit", 2)
                .queryParam("courseLimit", 2)
                .get(MATRIX)
                .then()
                .statusCode(200)
                .body("stories.code", contains(stories[0], stories[1]))
                .body("courses.slug", contains(courses[0], courses[1]))
                .body("mappings.story", contains(stories[0]))
                .body("mappings[0].fit", equalTo("full"))
                .body("mappings[0].version", equalTo(0))
                .extract();
        about(word)
                .queryParam("limit", 2)
                .queryParam("courseLimit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .queryParam("courseCursor", first.<String>path("nextCourses"))
                .get(MATRIX)
                .then()
                .body("stories.code", contains(stories[2]))
                .body("courses.slug", contains(courses[2]))
                .body("mappings.course", contains(courses[2]))
                .body("next", nullValue())
                .body("nextCourses", nullValue());
    }

    @Test
    void either_side_is_filtered() {
        var word = word();
        var story = story(word);
        var mapped = draft("A " + word);
        var other = published("B " + word);
        map(story, mapped, Map.of("fit", "full", "reason", "Old.", "reviewBy", "2020-01-01"));
        about(word).queryParam("show", "mapped").get(MATRIX).then().body("courses.slug", contains(mapped));
        about(word).queryParam("show", "overdue").get(MATRIX).then().body("courses.slug", contains(mapped));
        about(word).queryParam("courseStatus", "PUBLISHED").get(MATRIX).then().body("courses.slug", contains(other));
        about(word).queryParam("storyStatus", "PUBLISHED").get(MATRIX).then().body("stories", empty());
        about(word)
                .queryParam("attention", "mapping-review-overdue")
                .queryParam("costClass", "free")
                .queryParam("topic", "tech")
                .queryParam("roleGroup", "corporate")
                .get(MATRIX)
                .then()
                .body("stories.code", contains(story))
                .body("courses", hasSize(2));
        about(word).queryParam("skill", "agile").get(MATRIX).then().body("stories", empty());
    }

    @Test
    void what_is_unknown_is_said_at_once_and_only_editors_see_it() {
        as(editor())
                .queryParam("storyStatus", "LOST")
                .queryParam("courseStatus", "LOST")
                .queryParam("show", "some")
                .queryParam("roleGroup", "king")
                .queryParam("topic", "knitting")
                .get(MATRIX)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/storyStatus", "/courseStatus", "/show", "/roleGroup", "/topic"));
        as(editor()).queryParam("courseCursor", "broken").get(MATRIX).then().statusCode(400);
        as(editor()).queryParam("courseLimit", 101).get(MATRIX).then().statusCode(400);
        as(editor()).queryParam("story", "%'\u0000_").get(MATRIX).then().statusCode(200);
        as(reviewer()).get(MATRIX).then().statusCode(403);
    }
}
