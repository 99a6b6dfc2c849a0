package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.library.course.StoriesOfCourses;

/** Tells the course pages which needs their courses answer. */
@ApplicationScoped
class StoriesForCourses implements StoriesOfCourses {
    @Inject
    Session database;

    @Override
    public List<AnsweredStory> answeredBy(UUID courseId) {
        return database.createNativeQuery("""
                        SELECT s.code, s.role, s.need, s.goal, m.fit, m.reason, m.reviewed_on
                        FROM story_course m JOIN user_story s ON s.id = m.story_id
                        WHERE m.course_id = :course AND s.status = 'PUBLISHED'
                        ORDER BY array_position(ARRAY['full', 'partial', 'taster'], m.fit), m.position, s.code""", Tuple.class)
                .addScalar("code", String.class)
                .addScalar("role", String.class)
                .addScalar("need", String.class)
                .addScalar("goal", String.class)
                .addScalar("fit", String.class)
                .addScalar("reason", String.class)
                .addScalar("reviewed_on", LocalDate.class)
                .setParameter("course", courseId)
                .getResultStream()
                .map(row -> new AnsweredStory(
                        row.get(0, String.class),
                        StorySentence.of(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, LocalDate.class)))
                .toList();
    }

    @Override
    public List<StoryTitle> meantBy(String words) {
        return database.createNativeQuery("""
                        SELECT s.code, s.need
                        FROM library_query('story', :words, '') asked
                        JOIN user_story s ON s.search @@ asked.loose AND s.status = 'PUBLISHED'
                        CROSS JOIN LATERAL (SELECT sum(t.weight * ts_rank(CAST(ARRAY[0.3, 0.6, 0.8, 1] AS real[]), s.search, t.term, 1)) AS score
                            FROM unnest(asked.terms, asked.weights) t(term, weight)) ranked
                        ORDER BY ranked.score DESC, s.code LIMIT 3""", Tuple.class)
                .setParameter("words", words)
                .getResultStream()
                .map(row -> new StoryTitle(row.get(0, String.class), "I need " + row.get(1, String.class)))
                .toList();
    }
}
