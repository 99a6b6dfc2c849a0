package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.library.course.SearchWords;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.problem.Problems;

/** Every query on unmet needs. */
@ApplicationScoped
class UnmetNeedTable {
    private static final String COLUMNS = """
            SELECT n.id, n.words, n.role_group, n.email_sealed IS NOT NULL AS wants, n.status, s.code, n.reason, n.created_at,
                n.answered_at, n.version
            FROM unmet_need n LEFT JOIN user_story s ON s.id = n.story_id
            """;

    /** An address that waits for an answer. */
    /** @param hash by which it is found, as other addresses that visitors leave */
    record Address(byte[] sealed, String hash) {}

    record Waiting(UUID id, byte[] email, String need, String words) {}

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    void add(UUID id, String words, String roleGroup, Address address) {
        database.createNativeMutationQuery("""
                        INSERT INTO unmet_need (id, words, role_group, email_sealed, address_hash, status, created_at)
                        VALUES (:id, :words, :roleGroup, :email, :hash, 'NEW', :now)""")
                .setParameter("id", id)
                .setParameter("words", words)
                .setParameter("roleGroup", roleGroup, String.class)
                .setParameter("email", address == null ? null : address.sealed(), byte[].class)
                .setParameter("hash", address == null ? null : address.hash(), String.class)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    Page<UnmetNeedResponse> page(UnmetNeedQuery query) {
        var after = query.after();
        var rows = database.createNativeQuery(COLUMNS + """
                        WHERE (cardinality(CAST(:statuses AS text[])) = 0 OR n.status = ANY (CAST(:statuses AS text[])))
                            AND (cardinality(CAST(:groups AS text[])) = 0 OR n.role_group = ANY (CAST(:groups AS text[])))
                            AND (NOT :wants OR n.email_sealed IS NOT NULL)
                            AND (:words = '' OR n.words ILIKE '%' || :words || '%')
                            AND (CAST(:beforeAt AS timestamptz) IS NULL OR (n.created_at, n.id) < (:beforeAt, :beforeId))
                        ORDER BY n.created_at DESC, n.id DESC LIMIT :rows""", Tuple.class)
                .setParameter("statuses", query.statuses.toArray(String[]::new), String[].class)
                .setParameter("groups", query.roleGroups.toArray(String[]::new), String[].class)
                .setParameter("wants", query.wantsAnswer)
                .setParameter("words", SearchWords.of(query.q).text().replaceAll("([\\\\%_])", "\\\\$1"))
                .setParameter("beforeAt", after == null ? null : after.instant(0), Instant.class)
                .setParameter("beforeId", after == null ? null : after.uuid(1), UUID.class)
                .setParameter("rows", query.rows())
                .getResultStream()
                .map(UnmetNeedTable::response)
                .toList();
        return Page.of(rows, query.limit, UnmetNeedQuery::position);
    }

    UnmetNeedResponse require(UUID id) {
        return database.createNativeQuery(COLUMNS + "WHERE n.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(UnmetNeedTable::response)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("unmet need"));
    }

    /** @return whether it still was new and as the caller saw it */
    boolean decide(UUID id, long version, UnmetNeedStatus status, UserStory story, String words) {
        return database.createNativeMutationQuery("""
                        UPDATE unmet_need SET status = :status, story_id = :story, reason = :reason, answered_at = :now,
                            version = version + 1
                        WHERE id = :id AND status = 'NEW' AND version = :version""")
                        .setParameter("status", status.name())
                        .setParameter("story", story == null ? null : story.id(), UUID.class)
                        .setParameter("reason", words, String.class)
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    List<Waiting> waitingFor(UUID need, UUID story) {
        return database.createNativeQuery("""
                        SELECT id, email_sealed, words, reason FROM unmet_need
                        WHERE (id = :need OR story_id = :story) AND status <> 'NEW' AND email_sealed IS NOT NULL
                        ORDER BY id FOR UPDATE""", Tuple.class)
                .setParameter("need", need, UUID.class)
                .setParameter("story", story, UUID.class)
                .getResultStream()
                .map(row -> new Waiting(
                        row.get(0, UUID.class),
                        row.get(1, byte[].class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .toList();
    }

    void forgetAddress(UUID id) {
        database.createNativeMutationQuery(
                        "UPDATE unmet_need SET email_sealed = NULL, address_hash = NULL WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What was to become part of a story that nobody will see is new again. @return how many */
    int takeBack(UUID story) {
        return database.createNativeMutationQuery("""
                        UPDATE unmet_need SET status = 'NEW', story_id = NULL, reason = NULL, answered_at = NULL,
                            version = version + 1
                        WHERE story_id = :story AND status = 'MERGED'""")
                .setParameter("story", story)
                .executeUpdate();
    }

    private static UnmetNeedResponse response(Tuple row) {
        var status = UnmetNeedStatus.valueOf(row.get(4, String.class));
        return new UnmetNeedResponse(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Boolean.class),
                status,
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, Instant.class),
                row.get(8, Instant.class),
                UnmetNeedResponse.next(status),
                ((Number) row.get(9)).longValue());
    }
}
