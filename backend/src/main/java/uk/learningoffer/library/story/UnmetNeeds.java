package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.library.course.SearchWords;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What visitors could not find, and what becomes of it. */
@ApplicationScoped
class UnmetNeeds {
    private static final String COLUMNS = """
            SELECT n.id, n.words, n.role_group, n.email_sealed IS NOT NULL AS wants, n.status, s.code, n.reason, n.created_at,
                n.answered_at, n.version
            FROM unmet_need n LEFT JOIN user_story s ON s.id = n.story_id
            """;

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Stories stories;

    @Inject
    Event<UnmetNeedAnswered> answered;

    UUID send(UnmetNeedRequest request) {
        var group = request.roleGroup() == null || request.roleGroup().isBlank() ? null : request.roleGroup();
        if (group != null
                && StoryTerms.ROLE_GROUPS.stream()
                        .noneMatch(term -> term.value().equals(group))) {
            throw Problems.invalid("/roleGroup", "Choose one of the role groups");
        }
        var words = SearchWords.of(request.words()).text();
        if (words.isEmpty()) {
            throw Problems.invalid("/words", "Enter what you could not find");
        }
        var id = Ids.next();
        var email = request.email() == null || request.email().isBlank()
                ? null
                : EmailAddress.of(request.email(), "/email").value();
        database.createNativeMutationQuery("""
                        INSERT INTO unmet_need (id, words, role_group, email_sealed, status, created_at)
                        VALUES (:id, :words, :roleGroup, :email, 'NEW', :now)""")
                .setParameter("id", id)
                .setParameter("words", words)
                .setParameter("roleGroup", group, String.class)
                .setParameter("email", email == null ? null : vault.seal(purpose(id), email), byte[].class)
                .setParameter("now", clock.instant())
                .executeUpdate();
        audit.record("unmet-need.sent", "unmet_need", id, Map.of());
        return id;
    }

    List<UnmetNeedResponse> page(List<String> statuses, Instant beforeAt, UUID beforeId, int rows) {
        return database.createNativeQuery(COLUMNS + """
                        WHERE (cardinality(CAST(:statuses AS text[])) = 0 OR n.status = ANY (CAST(:statuses AS text[])))
                            AND (CAST(:beforeAt AS timestamptz) IS NULL OR (n.created_at, n.id) < (:beforeAt, :beforeId))
                        ORDER BY n.created_at DESC, n.id DESC LIMIT :rows""", Tuple.class)
                .setParameter("statuses", statuses.toArray(String[]::new), String[].class)
                .setParameter("beforeAt", beforeAt, Instant.class)
                .setParameter("beforeId", beforeId, UUID.class)
                .setParameter("rows", rows)
                .getResultStream()
                .map(UnmetNeeds::response)
                .toList();
    }

    UnmetNeedResponse require(UUID id) {
        return database.createNativeQuery(COLUMNS + "WHERE n.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(UnmetNeeds::response)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("unmet need"));
    }

    UnmetNeedResponse merge(UUID id, String storyCode, String words, String ifMatch) {
        var story = stories.byCode(storyCode)
                .orElseThrow(() -> Problems.invalid("/story", "Choose a user story that exists"));
        return answer(id, "MERGED", story, words, ifMatch);
    }

    UnmetNeedResponse decline(UUID id, String reason, String ifMatch) {
        return answer(id, "DECLINED", null, reason, ifMatch);
    }

    private UnmetNeedResponse answer(UUID id, String status, UserStory story, String words, String ifMatch) {
        var need = require(id);
        IfMatch.of(ifMatch).check(need.version());
        var sealed = database.createNativeQuery("SELECT email_sealed FROM unmet_need WHERE id = :id", byte[].class)
                .setParameter("id", id)
                .getSingleResultOrNull();
        // The address is kept only until the answer is on its way.
        var moved = database.createNativeMutationQuery("""
                        UPDATE unmet_need SET status = :status, story_id = :story, reason = :reason, answered_at = :now,
                            email_sealed = NULL, version = version + 1
                        WHERE id = :id AND status = 'NEW' AND version = :version""")
                .setParameter("status", status)
                .setParameter("story", story == null ? null : story.id(), UUID.class)
                .setParameter("reason", words, String.class)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("version", need.version())
                .executeUpdate();
        if (moved == 0) {
            throw Problems.illegalTransition("This need was answered already.");
        }
        audit.record("unmet-need.answered", "unmet_need", id, Map.of("status", status));
        if (sealed != null) {
            answered.fire(new UnmetNeedAnswered(
                    id, vault.open(purpose(id), sealed), story == null ? null : story.code(), words));
        }
        return require(id);
    }

    private static String purpose(UUID id) {
        return "unmet-need:" + id;
    }

    private static UnmetNeedResponse response(Tuple row) {
        return new UnmetNeedResponse(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Boolean.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, Instant.class),
                row.get(8, Instant.class),
                ((Number) row.get(9)).longValue());
    }
}
