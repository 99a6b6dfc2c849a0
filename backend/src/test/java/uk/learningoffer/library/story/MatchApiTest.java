package uk.learningoffer.library.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.library.course.LibraryTerms;
import uk.learningoffer.platform.vocabulary.Term;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class MatchApiTest {
    private static final String FORM = "people give up on our web form";

    @Test
    void a_need_gets_a_few_courses_each_with_its_reasons() {
        match(Map.of("words", FORM, "roleGroup", "manager"))
                .statusCode(200)
                .body("stories[0].story.code", equalTo("US01"))
                .body("stories.courses*.size()", everyItem(lessThanOrEqualTo(3)))
                .body("stories[0].courses[0].course.code", equalTo("C06"))
                .body("stories[0].courses[0].reasons[0]", containsString("answers it in full"));
    }

    @Test
    void the_score_is_the_sum_of_its_reasons() {
        var answer = match(Map.of("words", FORM, "roleGroup", "manager", "skills", List.of("data", "ai")))
                .statusCode(200)
                .extract();
        List<Integer> scores = answer.path("stories.score");
        List<List<String>> whys = answer.path("stories.why");
        assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
        for (var story = 0; story < scores.size(); story++) {
            assertThat(whys.get(story).stream().mapToInt(MatchApiTest::points).sum())
                    .isEqualTo(scores.get(story));
        }
    }

    @Test
    void the_best_come_first_by_the_points_that_are_shown() {
        var skills = LibraryTerms.SKILLS.stream().map(Term::value).toList();
        for (var words : List.of(FORM, "our data is a mess", "councillors ask about ai", "buy software")) {
            for (var role : StoryTerms.ROLE_GROUPS) {
                for (var from = 0; from < skills.size() - 1; from++) {
                    var asked =
                            Map.of("words", words, "roleGroup", role.value(), "skills", skills.subList(from, from + 2));
                    List<Integer> scores = match(asked).extract().path("stories.score");
                    assertThat(scores).as("%s", asked).isSortedAccordingTo(Comparator.reverseOrder());
                }
            }
        }
    }

    @Test
    void without_a_budget_free_courses_come_first() {
        match(Map.of("words", FORM, "constraints", List.of("no-budget")))
                .body("stories[0].courses[0].course.costClass", equalTo("free"))
                .body("stories[0].courses[0].reasons", hasItem("costs nothing"));
    }

    @Test
    void who_must_show_proof_sees_certificates_first() {
        match(Map.of("words", "data protection", "skills", List.of("data-protection")))
                .body("stories[0].story.code", equalTo("US15"))
                .body("stories[0].courses[0].course.code", equalTo("R18"))
                .body("saved", containsString("Data protection training modules"));
        match(Map.of(
                        "words",
                        "data protection",
                        "skills",
                        List.of("data-protection"),
                        "constraints",
                        List.of("needs-certificate")))
                .body("stories[0].courses[0].course.code", equalTo("C78"))
                .body("stories[0].courses[0].reasons", hasItem("certificate covered by the licence"))
                .body("saved", equalTo(null));
    }

    @Test
    void with_little_time_or_so_many_minutes_short_ones_come_first() {
        match(Map.of("words", "questions for an AI supplier", "constraints", List.of("little-time")))
                .body("stories[0].courses[0].course.code", equalTo("R13"))
                .body("stories[0].courses[0].reasons", hasItem("under an hour, you said little time"));
        match(Map.of("words", FORM, "minutes", 60)).body("stories[0].courses[0].course.code", equalTo("R04"));
    }

    @Test
    void with_access_needs_the_features_come_first_and_are_named() {
        match(Map.of("words", "I cannot hear, basic digital course", "constraints", List.of("access-needs")))
                .body("stories[0].story.code", equalTo("US16"))
                .body("stories[0].courses[0].reasons", hasItem("has captions and transcripts"));
    }

    @Test
    void who_is_not_confident_sees_gentle_introductions_first() {
        var topic = new Topic();
        topic.course("deep", Map.of("level", "advanced", "hours", 2), 1);
        topic.course("gentle", Map.of("level", "introductory", "hours", 2), 2);
        assertThat(topic.order()).containsExactly("deep", "gentle");
        assertThat(topic.order("low-confidence")).containsExactly("gentle", "deep");
        assertThat(topic.reasons("low-confidence").get(0)).contains("a gentle introduction");
    }

    @Test
    void each_constraint_changes_the_order_that_there_is_without_it() {
        assertOrderTurns(
                "no-budget", Map.of("costClass", "paid", "fit", "full"), Map.of("costClass", "free"), "costs nothing");
        assertOrderTurns(
                "needs-certificate", Map.of("certificate", "none"), Map.of("certificate", "free"), "free certificate");
        assertOrderTurns(
                "access-needs",
                Map.of("accessFeatures", List.of()),
                Map.of("accessFeatures", List.of("captions", "transcripts")),
                "has captions and transcripts");
        assertOrderTurns(
                "little-time", Map.of("hours", 9), Map.of("hours", 0.5), "under an hour, you said little time");
    }

    /** The editors put {@code worse} first; whoever has the constraint sees {@code better} first, and why. */
    private static void assertOrderTurns(
            String constraint, Map<String, Object> worse, Map<String, Object> better, String reason) {
        var topic = new Topic();
        topic.course("worse", worse, 1);
        topic.course("better", better, 2);
        assertThat(topic.order()).as("without " + constraint).containsExactly("worse", "better");
        assertThat(topic.order(constraint)).as("with " + constraint).containsExactly("better", "worse");
        assertThat(topic.reasons(constraint).get(0)).contains(reason);
    }

    @Test
    void of_many_courses_three_are_named_each_with_why_and_what_it_costs() {
        var topic = new Topic();
        for (var position = 1; position <= 5; position++) {
            topic.course("course-" + position, Map.of("costClass", "free"), position);
        }
        assertThat(topic.order()).containsExactly("course-1", "course-2", "course-3");
        assertThat(topic.reasons()).allSatisfy(reasons -> assertThat(reasons)
                .hasSizeGreaterThanOrEqualTo(2)
                .contains("answers part of it: Shows the way.", "free, start now"));
    }

    @Test
    void a_free_course_that_answers_in_full_comes_before_a_funded_one() {
        match(Map.of("words", "curated short courses for appraisals by role"))
                .body("stories[0].story.code", equalTo("US11"))
                .body("stories[0].courses[0].course.code", equalTo("C42"))
                .body("stories[0].courses.course.code", hasItem("C20"))
                .body("saved", containsString("licence is saved"));
    }

    @Test
    void everything_may_be_left_out() {
        match(Map.of()).statusCode(200).body("stories.size()", is(5));
        match(Map.of("minutes", 30)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "'; DROP TABLE course; --", ":* & |", "\uD83D\uDE00", "%", "the of", "“”", "\\"})
    void odd_words_are_only_words(String words) {
        match(Map.of("words", words)).statusCode(200);
    }

    @Test
    void every_fault_is_named_at_once() {
        match(Map.of("roleGroup", "wizard", "skills", List.of("magic"), "constraints", List.of("rain")))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/roleGroup", "/skills", "/constraints"));
        match(Map.of("words", "x".repeat(1001), "minutes", 0, "colour", "red"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/words", "/minutes", "/colour"));
    }

    /** A need that nobody else has, with courses of its own that answer it in part. */
    private static final class Topic {
        private final String word = LibraryForTests.word();
        private final String story = LibraryForTests.publishedStory(word);

        void course(String name, Map<String, Object> differences, int position) {
            var course = LibraryForTests.course(name + " " + word);
            course.put("costClass", "paid");
            course.putAll(differences);
            var fit = Objects.requireNonNullElse(course.remove("fit"), "partial");
            var mapping = Map.<String, Object>of("fit", fit, "reason", "Shows the way.", "position", position);
            LibraryForTests.map(story, LibraryForTests.published(course), mapping);
        }

        List<String> order(String... constraints) {
            List<String> titles = found(constraints).path("stories[0].courses.course.title");
            return titles.stream().map(title -> title.split(" ")[0]).toList();
        }

        List<List<String>> reasons(String... constraints) {
            return found(constraints).path("stories[0].courses.reasons");
        }

        private ExtractableResponse<Response> found(String... constraints) {
            return match(Map.of("words", "understand " + word, "constraints", List.of(constraints)))
                    .body("stories[0].story.code", equalTo(story))
                    .extract();
        }
    }

    private static ValidatableResponse match(Map<String, ?> need) {
        return given().contentType("application/json")
                .body(need)
                .post("/api/v1/user-stories/match")
                .then();
    }

    private static int points(String why) {
        var match = Pattern.compile("\\((\\d+) points\\)$").matcher(why);
        return match.find() ? Integer.parseInt(match.group(1)) : 0;
    }
}
