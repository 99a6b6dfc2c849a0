package uk.learningoffer.application.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.SealedColumn;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Who wants to hear of an opening. Addresses are sealed, and recognised again by a keyed hash only. */
@ApplicationScoped
class OpeningNoticeTable {
    private static final Duration KEPT = Duration.ofDays(365);
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO opening_notice (id, course_id, address_hash, sealed, asked_at)
            VALUES (:id, :course, :hash, decode(:sealed, 'base64'), CAST(:now AS timestamptz)) ON CONFLICT DO NOTHING""");
    private static final SqlText COURSES = SqlText.of("SELECT DISTINCT course_id FROM opening_notice");
    private static final SqlText TAKE = SqlText.of("""
            DELETE FROM opening_notice WHERE id IN (
                SELECT id FROM opening_notice WHERE course_id IS NOT DISTINCT FROM :course
                ORDER BY asked_at, id LIMIT 50 FOR UPDATE SKIP LOCKED)
            RETURNING id, sealed""");
    private static final SqlText FORGET =
            SqlText.of("DELETE FROM opening_notice WHERE asked_at < CAST(:limit AS timestamptz)");

    @Produces
    @Dependent
    static SealedColumn sealed() {
        return SealedColumn.byUuid("opening_notice", "sealed", "opening-notice");
    }

    @Inject
    Statements statements;

    @Inject
    Vault vault;

    /** @param id null for those who asked about no course */
    record Asked(UUID id) {}

    record Notice(UUID id, String email) {
        @Override
        public String toString() {
            return "Notice[" + id + "]";
        }
    }

    /** The same address asking for the same twice is told once. */
    void add(UUID course, String email, Instant now) {
        var id = Ids.next();
        statements
                .of(ADD)
                .with("id", id)
                .with("course", course)
                .with("hash", vault.keyedHash("opening-notice", email))
                .with("sealed", Base64.getEncoder().encodeToString(vault.seal("opening-notice:" + id, email)))
                .with("now", now)
                .update();
    }

    List<Asked> courses() {
        return statements.of(COURSES).list(row -> new Asked(row.getObject(1, UUID.class)));
    }

    /** Takes up to 50 that nobody else takes at this moment, and deletes them with the caller's transaction. */
    List<Notice> take(UUID course) {
        return statements.of(TAKE).with("course", course).list(this::opened);
    }

    @Transactional
    void forgetOld(Instant now) {
        statements.of(FORGET).with("limit", now.minus(KEPT)).update();
    }

    private Notice opened(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Notice(id, vault.open("opening-notice:" + id, row.getBytes("sealed")));
    }
}
