package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/** What an editor may want to know before deciding on an unmet need. */
@ApplicationScoped
class UnmetNeedHints {
    @Schema(name = "UnmetNeedHints")
    record Hints(
            @Schema(description = "Published needs that may be meant, likeliest first.")
            List<LikelyStory> stories,

            @Schema(description = "Unmet needs in nearly the same words, nearest first.")
            List<Duplicate> duplicates) {}

    @Schema(name = "LikelyStory")
    record LikelyStory(String code, String sentence, int courses, int score, List<String> why) {}

    @Schema(name = "UnmetNeedDuplicate")
    record Duplicate(
            UUID id,
            String words,
            UnmetNeedStatus status,
            @Schema(nullable = true) String story) {}

    @Inject
    Session database;

    @Inject
    Matching matching;

    Hints of(UnmetNeedResponse need) {
        var asked = new MatchRequest(need.roleGroup(), need.words(), List.of(), List.of(), List.of(), null);
        var likely = matching.match(asked).stories().stream()
                .map(found -> new LikelyStory(
                        found.story().code(),
                        found.story().sentence(),
                        found.story().courseCount(),
                        found.score(),
                        found.why()))
                .toList();
        return new Hints(likely, duplicates(need));
    }

    private List<Duplicate> duplicates(UnmetNeedResponse need) {
        return database.createNativeQuery("""
                        SELECT n.id, n.words, n.status, s.code FROM unmet_need n LEFT JOIN user_story s ON s.id = n.story_id
                        WHERE n.id <> :id AND n.words % :words
                        ORDER BY similarity(n.words, :words) DESC, n.created_at DESC, n.id LIMIT 5""", Tuple.class)
                .setParameter("id", need.id())
                .setParameter("words", need.words())
                .getResultStream()
                .map(row -> new Duplicate(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        UnmetNeedStatus.valueOf(row.get(2, String.class)),
                        row.get(3, String.class)))
                .toList();
    }
}
