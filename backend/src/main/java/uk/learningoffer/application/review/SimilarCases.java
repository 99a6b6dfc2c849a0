package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.applying.ApplicationResponse.Reason;
import uk.learningoffer.application.decision.DecisionOutcome;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.review.CaseResponse.SimilarCase;

/** How cases like this one were decided, without saying whose they were. */
@ApplicationScoped
class SimilarCases {
    private static final int MOST = 5;

    @Inject
    Session database;

    List<SimilarCase> of(Application application, Instant since) {
        return database.createNativeQuery("""
                        SELECT a.id, a.reference, l.name AS authority, coalesce(c.title, a.named_title) AS course,
                            a.course_key = :course AS same_course, coalesce(a.story_id = :story, false) AS same_story,
                            d.outcome, d.reason_code, d.decided_at
                        FROM application a
                        JOIN decision d ON d.application_id = a.id
                        LEFT JOIN authority l ON l.code = a.authority_code
                        LEFT JOIN course c ON c.id = a.course_id
                        WHERE (a.course_key = :course OR a.story_id = :story) AND a.decided_at >= :since AND a.id <> :id
                        ORDER BY a.course_key = :course AND coalesce(a.story_id = :story, false) DESC,
                            a.decided_at DESC, a.id
                        LIMIT :most""", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("reference", String.class)
                .addScalar("authority", String.class)
                .addScalar("course", String.class)
                .addScalar("same_course", Boolean.class)
                .addScalar("same_story", Boolean.class)
                .addScalar("outcome", String.class)
                .addScalar("reason_code", String.class)
                .addScalar("decided_at", Instant.class)
                .setParameter("course", application.courseKey())
                .setParameter("story", application.answers().storyId(), UUID.class)
                .setParameter("since", since)
                .setParameter("id", application.id())
                .setParameter("most", MOST)
                .getResultStream()
                .map(SimilarCases::similar)
                .toList();
    }

    private static SimilarCase similar(Tuple row) {
        var reason = row.get("reason_code", String.class);
        return new SimilarCase(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                row.get("authority", String.class),
                row.get("course", String.class),
                row.get("same_course", Boolean.class),
                row.get("same_story", Boolean.class),
                DecisionOutcome.valueOf(row.get("outcome", String.class)),
                Reason.of(reason == null ? null : DeclineReason.valueOf(reason)),
                row.get("decided_at", Instant.class));
    }
}
