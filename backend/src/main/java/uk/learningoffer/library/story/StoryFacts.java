package uk.learningoffer.library.story;

import static uk.learningoffer.platform.reference.ReferenceFacts.list;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.reference.ReferenceFacts;

/** Loads the needs that come with the product, and which courses answer them. */
@ApplicationScoped
class StoryFacts {
    @Inject
    ReferenceFacts facts;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Transactional
    void load(@Observes @Priority(30) StartupEvent start) {
        facts.take("user-stories.csv", row -> row.get("id")).forEach(this::story);
        facts.take("said-as.csv", row -> row.get("story_id") + "/" + row.get("words")).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("story_id"), Collectors.mapping(row -> row.get("words"), Collectors.toList())))
                .forEach(this::saidAs);
        var position = new HashMap<String, Integer>();
        facts.take("story-courses.csv", row -> row.get("story_id") + "/" + row.get("course_id"))
                .forEach(row -> mapping(row, position.merge(row.get("story_id"), 1, Integer::sum)));
    }

    private void story(Map<String, String> row) {
        database.createNativeMutationQuery("""
                        INSERT INTO user_story (id, code, role, need, goal, role_group, skills, motivators, constraints,
                            evidence, status, created_at, updated_at)
                        VALUES (:id, :code, :role, :need, :goal, :roleGroup, :skills, :motivators, :constraints,
                            :evidence, 'PUBLISHED', :now, :now)
                        ON CONFLICT DO NOTHING""")
                .setParameter("id", Ids.next())
                .setParameter("code", row.get("id"))
                .setParameter("role", row.get("role"))
                .setParameter("need", row.get("need"))
                .setParameter("goal", row.get("goal"))
                .setParameter("roleGroup", row.get("role_group"))
                .setParameter("skills", list(row.get("skills")).toArray(String[]::new))
                .setParameter("motivators", list(row.get("motivators")).toArray(String[]::new))
                .setParameter("constraints", list(row.get("constraints")).toArray(String[]::new))
                .setParameter("evidence", row.get("evidence"))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    // An editor's own sentences may leave no room for more.
    private void saidAs(String code, List<String> words) {
        database.createNativeMutationQuery("""
                        UPDATE user_story SET said_as = said_as || :words
                        WHERE code = :code AND cardinality(said_as || :words) <= 60""")
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("code", code)
                .executeUpdate();
    }

    private void mapping(Map<String, String> row, int position) {
        database.createNativeMutationQuery("""
                        INSERT INTO story_course (story_id, course_id, fit, reason, position, author, reviewed_on)
                        SELECT s.id, c.id, :fit, :reason, :position, 'reference', :today
                        FROM user_story s, course c WHERE s.code = :story AND c.code = :course
                        ON CONFLICT DO NOTHING""")
                .setParameter("story", row.get("story_id"))
                .setParameter("course", row.get("course_id"))
                .setParameter("fit", row.get("fit"))
                .setParameter("reason", row.get("reason"))
                .setParameter("position", position)
                .setParameter("today", LondonDays.of(clock.instant()))
                .executeUpdate();
    }
}
