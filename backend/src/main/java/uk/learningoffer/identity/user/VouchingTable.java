package uk.learningoffer.identity.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Who was tied to which authority on whose word, and why. */
@ApplicationScoped
class VouchingTable {
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO vouching (id, person_id, authority_code, reason, vouched_by, vouched_at)
            VALUES (:id, :person, :authority, :reason, :by, CAST(:at AS timestamptz))""");
    private static final SqlText OF = SqlText.of("""
            SELECT v.authority_code, a.name, v.reason, p.name AS vouched_by, v.vouched_at
            FROM vouching v JOIN authority a ON a.code = v.authority_code JOIN person p ON p.id = v.vouched_by
            WHERE v.person_id = :person ORDER BY v.vouched_at DESC, v.id DESC LIMIT 50""");

    @Inject
    Statements statements;

    void add(UUID person, String authority, String reason, UUID by, Instant at) {
        statements
                .of(ADD)
                .with("id", Ids.next())
                .with("person", person)
                .with("authority", authority)
                .with("reason", reason)
                .with("by", by)
                .with("at", at)
                .update();
    }

    /** The newest first. */
    List<VouchingResponse> of(UUID person) {
        return statements
                .of(OF)
                .with("person", person)
                .list(row -> new VouchingResponse(
                        row.getString("authority_code"),
                        row.getString("name"),
                        row.getString("reason"),
                        row.getString("vouched_by"),
                        Instants.of(row, "vouched_at")));
    }
}
