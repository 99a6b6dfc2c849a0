package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.library.story.LibraryForTests.COURSES;
import static uk.learningoffer.library.story.LibraryForTests.draft;
import static uk.learningoffer.library.story.LibraryForTests.map;
import static uk.learningoffer.library.story.LibraryForTests.story;
import static uk.learningoffer.library.story.LibraryForTests.word;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.editor;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class DocumentRaceApiTest {
    private static final int ROUNDS = 6;

    @Test
    void what_a_search_reads_follows_every_change_however_many_editors_change_what_it_is_made_from() {
        for (var round = 0; round < ROUNDS; round++) {
            var shared = word();
            var story = story(shared);
            var mapped = draft("Mapped " + shared);
            map(story, mapped, "full");
            var free = draft("Free " + shared);
            race(List.of(
                    () -> synonyms(shared),
                    () -> synonyms(shared),
                    () -> synonyms(shared),
                    () -> retitled(mapped),
                    () -> mappedTo(story, free),
                    () -> draft("New " + shared)));
            assertThat(stale()).as("documents behind their sources").isNull();
        }
    }

    private static Object synonyms(String word) {
        return asNew(editor())
                .body(Map.of("terms", List.of(word, word())))
                .post("/api/v1/search-synonyms")
                .then()
                .statusCode(201);
    }

    private static Object retitled(String slug) {
        return as(editor())
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Other " + word()))
                .patch(COURSES + "/" + slug)
                .then()
                .statusCode(200);
    }

    private static Object mappedTo(String story, String slug) {
        map(story, slug, "partial");
        return slug;
    }

    private static void race(List<Callable<Object>> deeds) {
        Queue<Callable<Object>> left = new ConcurrentLinkedQueue<>(deeds);
        Race.of(deeds.size(), () -> left.remove().call());
    }

    private static String stale() {
        return Sql.text("""
                SELECT string_agg(code, ', ') FROM (
                    SELECT code FROM course c WHERE search IS DISTINCT FROM course_document(c)
                    UNION ALL SELECT code FROM user_story s WHERE search IS DISTINCT FROM story_document(s)) behind""");
    }
}
