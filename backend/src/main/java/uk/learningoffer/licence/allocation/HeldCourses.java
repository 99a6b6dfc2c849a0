package uk.learningoffer.licence.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/**
 * One licence for one person and course. A person can have one open application for a course, so whoever holds no
 * licence on joining the line holds none when their turn comes, and the line never stops at them.
 */
@ApplicationScoped
public class HeldCourses implements ConstraintSentence {
    /** Whether {@code :person} has a live licence for the course {@code :key}. */
    public static final String HELD = """
            EXISTS (SELECT FROM allocation WHERE person_id = :person AND course_key = :key
                AND status IN ('RESERVED', 'ISSUED', 'ACTIVATED'))""";

    private static final String SENTENCE = "This person holds a licence for this course already.";

    private static final SqlText HOLDS = SqlText.of("SELECT " + HELD);

    @Inject
    Statements database;

    private boolean holds(UUID personId, String courseKey) {
        return database.of(HOLDS)
                .with("person", personId)
                .with("key", courseKey)
                .one(row -> row.getBoolean(1));
    }

    public void refuseSecond(Application application) {
        if (holds(application.personId(), application.courseKey())) {
            throw Problems.of(ProblemType.ALREADY_EXISTS, SENTENCE);
        }
    }

    @Override
    public Map<String, Refusal> problems() {
        return Map.of("one_licence_for_a_person_and_course", new Refusal(ProblemType.ALREADY_EXISTS, SENTENCE));
    }
}
