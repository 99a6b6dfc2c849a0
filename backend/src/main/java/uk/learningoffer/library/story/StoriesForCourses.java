package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.library.course.StoriesOfCourses;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Tells the course pages which needs their courses answer. */
@ApplicationScoped
class StoriesForCourses implements StoriesOfCourses {
    private static final SqlText MEANT = SqlText.of("""
            SELECT s.code, s.need FROM stories_meant(:words) meant JOIN user_story s ON s.id = meant.id
            ORDER BY meant.share DESC, s.code LIMIT 3""");

    @Inject
    Session database;

    @Inject
    Statements statements;

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
        return statements
                .of(MEANT)
                .with("words", words)
                .list(row -> new StoryTitle(row.getString("code"), "I need " + row.getString("need")));
    }
}
