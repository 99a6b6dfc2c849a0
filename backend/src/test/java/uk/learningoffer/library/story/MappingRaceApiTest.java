package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static uk.learningoffer.library.story.LibraryForTests.draft;
import static uk.learningoffer.library.story.LibraryForTests.map;
import static uk.learningoffer.library.story.LibraryForTests.story;
import static uk.learningoffer.library.story.LibraryForTests.word;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.editor;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;

/** R20. */
@ApiTest
class MappingRaceApiTest {
    private static final int EDITORS = 32;
    private static final int ROUNDS = 5;

    @Test
    void of_32_editors_of_one_mapping_one_wins_and_nobody_writes_over_what_they_did_not_see() {
        var cell = "/api/v1/user-stories/%s/courses/%s".formatted(story(word()), draft("Raced " + word()));
        var parts = cell.split("/");
        map(parts[4], parts[6], "full");
        for (var version = 0; version < ROUNDS; version++) {
            var seen = "\"" + version + "\"";
            assertThat(race(who -> as(who).header("If-Match", seen)
                            .body(Map.of("fit", "partial", "reason", "As " + who.id() + " sees it."))
                            .put(cell)
                            .statusCode()))
                    .containsExactlyInAnyOrderElementsOf(oneOf(200, 412));
        }
        List<Integer> versions =
                as(editor()).get(cell + "/history").then().extract().path("version");
        assertThat(versions)
                .as("each version was written once")
                .containsExactlyElementsOf(IntStream.rangeClosed(0, ROUNDS)
                        .map(step -> ROUNDS - step)
                        .boxed()
                        .toList());
    }

    @Test
    void of_32_editors_who_fill_one_empty_cell_one_wins_and_the_others_must_look_first() {
        var cell = "/api/v1/user-stories/%s/courses/%s".formatted(story(word()), draft("Raced " + word()));
        assertThat(race(who -> as(who).body(Map.of("fit", "full", "reason", "As " + who.id() + " sees it."))
                        .put(cell)
                        .statusCode()))
                .containsExactlyInAnyOrderElementsOf(oneOf(200, 428));
    }

    @Test
    void the_loser_hears_who_changed_what() {
        var cell = "/api/v1/user-stories/%s/courses/%s".formatted(story(word()), draft("Lost " + word()));
        var winner = editor();
        as(winner)
                .body(Map.of("fit", "full", "reason", "First."))
                .put(cell)
                .then()
                .statusCode(200);
        as(winner)
                .header("If-Match", "\"0\"")
                .body(Map.of("fit", "full", "reason", "Second."))
                .put(cell)
                .then()
                .statusCode(200);
        as(editor())
                .header("If-Match", "\"0\"")
                .body(Map.of("fit", "taster", "reason", "Third."))
                .put(cell)
                .then()
                .statusCode(412)
                .body("detail", containsString("Test Person changed reason"));
    }

    private interface Deed {
        int by(Somebody editor);
    }

    private static List<Integer> race(Deed deed) {
        Queue<Somebody> editors = new ConcurrentLinkedQueue<>(
                IntStream.range(0, EDITORS).mapToObj(each -> editor()).toList());
        return Race.of(EDITORS, () -> deed.by(editors.poll()));
    }

    private static List<Integer> oneOf(int winner, int losers) {
        return Stream.concat(Stream.of(winner), Collections.nCopies(EDITORS - 1, losers).stream())
                .toList();
    }
}
