package uk.learningoffer.library.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.library.story.LibraryForTests.STORIES;
import static uk.learningoffer.library.story.LibraryForTests.map;
import static uk.learningoffer.library.story.LibraryForTests.published;
import static uk.learningoffer.library.story.LibraryForTests.publishedStory;
import static uk.learningoffer.library.story.LibraryForTests.word;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class SaidAsApiTest {
    @Test
    void a_need_and_what_answers_it_in_full_are_found_by_how_people_say_it() {
        var word = word();
        var story = publishedStory(word());
        var full = published("Full " + word());
        var partial = published("Partial " + word());
        map(story, full, "full");
        map(story, partial, "partial");
        say(story, List.of("we have too much " + word)).statusCode(200);

        asNobody()
                .body(Map.of("words", "what can I do about " + word))
                .post(STORIES + "/match")
                .then()
                .statusCode(200)
                .body("stories[0].story.code", equalTo(story));
        asNobody()
                .queryParam("q", word)
                .get(LibraryForTests.COURSES)
                .then()
                .body("items.slug", hasItem(full))
                .body("items.slug", not(hasItem(partial)));
    }

    @Test
    void editors_see_how_people_say_it_and_nobody_else() {
        var story = publishedStory(word());
        say(story, List.of("one sentence", "and another")).statusCode(200);
        as(editor())
                .get("/api/v1/library/user-stories/{code}", story)
                .then()
                .statusCode(200)
                .body("saidAs", contains("one sentence", "and another"));
        asNobody().get(STORIES + "/{code}", story).then().statusCode(200).body("$", not(hasKey("saidAs")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "   ", "one|two", "one\ntwo"})
    void a_sentence_that_does_not_do_is_shown(String sentence) {
        refused(List.of("this one does", sentence));
    }

    @Test
    void nor_does_one_that_is_too_long_or_nothing_nor_do_too_many() {
        refused(List.of("a".repeat(301)));
        refused(Collections.singletonList(null));
        refused(Collections.nCopies(61, "the same again"));
    }

    private static void refused(List<String> sentences) {
        say("US01", sentences).statusCode(400).body("errors.pointer", hasItem(containsString("saidAs")));
    }

    private static ValidatableResponse say(String story, List<String> sentences) {
        var seen = as(editor()).get("/api/v1/library/user-stories/{code}", story);
        return as(editor())
                .header("If-Match", seen.header("ETag"))
                .body(Collections.singletonMap("saidAs", sentences))
                .patch(STORIES + "/{code}", story)
                .then();
    }
}
