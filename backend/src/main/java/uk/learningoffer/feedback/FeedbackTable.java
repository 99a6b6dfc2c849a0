package uk.learningoffer.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.learningoffer.licence.holding.FeedbackGivenFor;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;

/** Every query on feedback. Nothing here says whose it is. */
@ApplicationScoped
class FeedbackTable implements FeedbackGivenFor, ConstraintSentence {
    private static final String LIST = "feedback";

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    UUID add(UUID allocationId, FeedbackRequest request) {
        var id = Ids.next();
        database.createNativeMutationQuery("""
                        INSERT INTO feedback (id, allocation_id, kind, given_at, confidence_now, helped, recommend, words)
                        VALUES (:id, :allocation, 'AFTER_COMPLETION', :now, :confidence, :helped, :recommend, :words)""")
                .setParameter("id", id)
                .setParameter("allocation", allocationId)
                .setParameter("now", clock.instant())
                .setParameter("confidence", request.confidenceNow())
                .setParameter("helped", request.helped().word())
                .setParameter("recommend", request.recommend())
                .setParameter("words", request.words(), String.class)
                .executeUpdate();
        return id;
    }

    /** @param storyId the need that was applied with; may be null */
    record Taken(UUID courseId, UUID storyId) {}

    /** Nothing for a course that is not in the library. */
    Optional<Taken> courseOf(UUID allocationId) {
        return database.createNativeQuery("""
                        SELECT p.course_id, p.story_id FROM allocation a JOIN application p ON p.id = a.application_id
                        WHERE a.id = :allocation AND p.course_id IS NOT NULL""", Tuple.class)
                .setParameter("allocation", allocationId)
                .getResultStream()
                .map(row -> new Taken(row.get(0, UUID.class), row.get(1, UUID.class)))
                .findFirst();
    }

    FeedbackResponse require(UUID id) {
        return response(select("f.id = :id").setParameter("id", id).getSingleResult());
    }

    /** Newest first. */
    Page<FeedbackResponse> page(PageRequest request) {
        var after = request.after(LIST, 2);
        var query = select((after == null ? "true" : "(f.given_at, f.id) < (:at, :after)")
                        + " ORDER BY f.given_at DESC, f.id DESC LIMIT :rows")
                .setParameter("rows", request.rows());
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("after", after.uuid(1));
        }
        return Page.of(
                query.getResultStream().map(FeedbackTable::response).toList(),
                request.limit,
                feedback -> Cursor.of(LIST, feedback.givenAt(), feedback.id()));
    }

    @Override
    public Set<UUID> among(Collection<UUID> allocations) {
        return Set.copyOf(database.createNativeQuery("""
                        SELECT allocation_id FROM feedback
                        WHERE kind = 'AFTER_COMPLETION' AND allocation_id = ANY(:allocations)""", UUID.class)
                .setParameter("allocations", allocations.toArray(UUID[]::new))
                .getResultList());
    }

    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "feedback_once",
                new Refusal(ProblemType.ALREADY_EXISTS, "You have told us how this course went. Thank you."));
    }

    private NativeQuery<Tuple> select(String where) {
        return database.createNativeQuery("""
                        SELECT f.id, f.given_at, coalesce(c.title, p.named_title, '') AS title, p.confidence_before,
                            f.confidence_now, f.helped, f.recommend, f.words
                        FROM feedback f
                        JOIN allocation a ON a.id = f.allocation_id
                        JOIN application p ON p.id = a.application_id
                        LEFT JOIN course c ON c.id = p.course_id
                        WHERE f.kind = 'AFTER_COMPLETION' AND\s""" + where, Tuple.class);
    }

    private static FeedbackResponse response(Tuple row) {
        return new FeedbackResponse(
                row.get(0, UUID.class),
                row.get(1, Instant.class),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class),
                Helped.of(row.get(5, String.class)),
                row.get(6, Integer.class),
                row.get(7, String.class));
    }
}
