package uk.learningoffer.identity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.identity.session.SessionLimits;
import uk.learningoffer.identity.session.SessionUse;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/**
 * Reads, on every request and from one row, whether a caller still may call and as what: one round trip without a
 * transaction, as it comes before everything else.
 */
@ApplicationScoped
class Callers {
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);
    private static final SqlText BY_SESSION = SqlText.of("""
            SELECT p.authority_code, s.created_at, s.last_used_at, s.second_factor_at,
                ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
            FROM session s JOIN person p ON p.id = s.person_id
            WHERE s.id = :session AND p.id = :person AND s.revoked_at IS NULL
                AND s.expires_at > CAST(:now AS timestamptz) AND p.disabled_at IS NULL AND p.erased_at IS NULL""");
    private static final SqlText BY_CLIENT = SqlText.of("SELECT authority_code, scopes FROM partner_client"
            + " WHERE id = :id AND approved_at IS NOT NULL AND revoked_at IS NULL");

    @Inject
    Statements database;

    @Inject
    SessionUse use;

    @Inject
    InstantSource clock;

    Optional<Caller> bySession(UUID session, UUID person) {
        var now = clock.instant();
        return database.of(BY_SESSION)
                .with("session", session)
                .with("person", person)
                .with("now", now)
                .first(Callers::live)
                .filter(row -> SessionLimits.of(row.roles()).allow(row.createdAt(), row.lastUsedAt(), now))
                .map(row -> {
                    if (row.lastUsedAt().plus(USE_IS_NOTED_EVERY).isBefore(now)) {
                        use.note(session);
                    }
                    return Caller.person(person, session, row);
                });
    }

    /** @param scopes asked for in the token: what the client has lost since then is not given */
    Optional<Caller> byClient(UUID client, List<String> scopes) {
        return database.of(BY_CLIENT)
                .with("id", client)
                .first(row -> Caller.client(
                        client,
                        row.getString(1),
                        texts(row, 2).stream().filter(scopes::contains).toList()));
    }

    private static LiveSession live(ResultSet row) throws SQLException {
        return new LiveSession(
                row.getString(1), Instants.of(row, 2), Instants.of(row, 3), Instants.of(row, 4), texts(row, 5));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
