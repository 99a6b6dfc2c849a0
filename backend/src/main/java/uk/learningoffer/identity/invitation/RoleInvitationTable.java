package uk.learningoffer.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.crypto.Hashes;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Every statement on invitations. Each move is one conditional statement: of those that arrive together one wins. */
@ApplicationScoped
class RoleInvitationTable {
    private static final int DAYS = 3;
    private static final String READ = """
            SELECT i.*, a.name AS authority_name, a.region, p.name AS inviter
            FROM role_invitation i JOIN person p ON p.id = i.invited_by LEFT JOIN authority a ON a.code = i.authority_code
            """;
    private static final SqlText ONE = SqlText.of(READ + "WHERE i.id = :id");
    private static final SqlText BY_TOKEN = SqlText.of(READ + "WHERE i.token_hash = :token");
    private static final SqlText FIRST = SqlText.of(READ + "ORDER BY i.id DESC LIMIT :rows");
    private static final SqlText PAGE = SqlText.of(READ + "WHERE i.id < :after ORDER BY i.id DESC LIMIT :rows");
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO role_invitation (id, email, roles, authority_code, token_hash, invited_by, created_at, sent_at,
                expires_at)
            VALUES (:id, :email, :roles, :authority, :token, :by, CAST(:now AS timestamptz), CAST(:now AS timestamptz),
                CAST(:until AS timestamptz))
            ON CONFLICT (email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL DO NOTHING""");
    private static final SqlText SEND = SqlText.of("""
            UPDATE role_invitation SET token_hash = :token, sent_at = CAST(:now AS timestamptz),
                expires_at = CAST(:until AS timestamptz), version = version + 1
            WHERE id = :id AND version = :version AND accepted_at IS NULL AND withdrawn_at IS NULL""");
    private static final SqlText WITHDRAW = SqlText.of("""
            UPDATE role_invitation SET withdrawn_at = CAST(:now AS timestamptz), version = version + 1
            WHERE id = :id AND version = :version AND accepted_at IS NULL AND withdrawn_at IS NULL""");
    private static final SqlText WITHDRAW_OF = SqlText.of("""
            UPDATE role_invitation SET withdrawn_at = CAST(:now AS timestamptz), version = version + 1
            WHERE invited_by = :by AND accepted_at IS NULL AND withdrawn_at IS NULL
            RETURNING id""");
    private static final SqlText ACCEPT = SqlText.of("""
            UPDATE role_invitation SET accepted_at = CAST(:now AS timestamptz), version = version + 1
            WHERE token_hash = :token AND expires_at > CAST(:now AS timestamptz) AND accepted_at IS NULL AND withdrawn_at IS NULL""");
    private static final SqlText ACCEPTED_BY =
            SqlText.of("UPDATE role_invitation SET accepted_by = :person WHERE id = :id");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    /** @param authority null for roles without a council */
    record New(UUID id, String email, Set<String> roles, String authority, UUID by) {}

    Optional<RoleInvitation> of(UUID id) {
        return database.of(ONE).with("id", id).first(RoleInvitationTable::read);
    }

    Optional<RoleInvitation> byToken(String token) {
        return database.of(BY_TOKEN).with("token", Hashes.sha256(token)).first(RoleInvitationTable::read);
    }

    /** The newest first. @param after null for the first page */
    List<RoleInvitation> page(UUID after, int rows) {
        var page = after == null ? database.of(FIRST) : database.of(PAGE).with("after", after);
        return page.with("rows", rows).list(RoleInvitationTable::read);
    }

    /** @return false where the address has one that was neither accepted nor withdrawn */
    boolean add(New invitation, String token) {
        var now = clock.instant();
        return database.of(ADD)
                        .with("id", invitation.id())
                        .with("email", invitation.email())
                        .with("roles", invitation.roles())
                        .with("authority", invitation.authority())
                        .with("token", Hashes.sha256(token))
                        .with("by", invitation.by())
                        .with("now", now)
                        .with("until", until(now))
                        .update()
                == 1;
    }

    /** The link that was sent before works no more. */
    boolean sendAgain(UUID id, long version, String token) {
        var now = clock.instant();
        return database.of(SEND)
                        .with("id", id)
                        .with("version", version)
                        .with("token", Hashes.sha256(token))
                        .with("now", now)
                        .with("until", until(now))
                        .update()
                == 1;
    }

    boolean withdraw(UUID id, long version) {
        return database.of(WITHDRAW)
                        .with("id", id)
                        .with("version", version)
                        .with("now", clock.instant())
                        .update()
                == 1;
    }

    /** @return those that it ended */
    List<UUID> withdrawAllOf(UUID inviter) {
        return database.of(WITHDRAW_OF)
                .with("by", inviter)
                .with("now", clock.instant())
                .list(row -> row.getObject(1, UUID.class));
    }

    /** @return true the first time only, while it is open */
    boolean accept(String token) {
        return database.of(ACCEPT)
                        .with("token", Hashes.sha256(token))
                        .with("now", clock.instant())
                        .update()
                == 1;
    }

    void acceptedBy(UUID id, UUID person) {
        database.of(ACCEPTED_BY).with("id", id).with("person", person).update();
    }

    /** The last second of a day in London, so that it still names the day that the message promises. */
    private static Instant until(Instant now) {
        return LondonDays.endOf(LondonDays.of(now).plusDays(DAYS)).minusSeconds(1);
    }

    private static RoleInvitation read(ResultSet row) throws SQLException {
        var authority = row.getString("authority_code");
        return new RoleInvitation(
                row.getObject("id", UUID.class),
                row.getString("email"),
                new TreeSet<>(List.of((String[]) row.getArray("roles").getArray())),
                authority == null
                        ? null
                        : new AuthorityName(authority, row.getString("authority_name"), row.getString("region")),
                row.getObject("invited_by", UUID.class),
                row.getString("inviter"),
                Instants.of(row, "sent_at"),
                Instants.of(row, "expires_at"),
                Instants.of(row, "accepted_at"),
                row.getObject("accepted_by", UUID.class),
                Instants.of(row, "withdrawn_at"),
                row.getLong("version"));
    }
}
