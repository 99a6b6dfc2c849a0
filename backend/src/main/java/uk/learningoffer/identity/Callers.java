package uk.learningoffer.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads, on every request and from one row, whether a caller still may call and as what. */
@ApplicationScoped
class Callers {
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    Session database;

    @Inject
    Sessions sessions;

    @Inject
    InstantSource clock;

    @Transactional
    @ActivateRequestContext
    Optional<Caller> bySession(UUID session, UUID person) {
        var now = clock.instant();
        return database.createNativeQuery("""
                        SELECT p.authority_code, s.created_at, s.last_used_at,
                            ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
                        FROM session s JOIN person p ON p.id = s.person_id
                        WHERE s.id = :session AND p.id = :person AND s.revoked_at IS NULL AND s.expires_at > :now
                            AND p.disabled_at IS NULL AND p.erased_at IS NULL""", Tuple.class)
                .addScalar("authority_code", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("last_used_at", Instant.class)
                .addScalar("roles", String[].class)
                .setParameter("session", session)
                .setParameter("person", person)
                .setParameter("now", now)
                .uniqueResultOptional()
                .flatMap(row -> live(session, person, row, now));
    }

    /** @param scopes asked for in the token: what the client has lost since then is not given */
    @Transactional
    @ActivateRequestContext
    Optional<Caller> byClient(UUID client, List<String> scopes) {
        return database.createNativeQuery(
                        "SELECT authority_code, scopes FROM partner_client WHERE id = :id AND revoked_at IS NULL",
                        Tuple.class)
                .addScalar("authority_code", String.class)
                .addScalar("scopes", String[].class)
                .setParameter("id", client)
                .uniqueResultOptional()
                .map(row -> Caller.client(
                        client,
                        row.get("authority_code", String.class),
                        Arrays.stream(row.get("scopes", String[].class))
                                .filter(scopes::contains)
                                .toList()));
    }

    private Optional<Caller> live(UUID session, UUID person, Tuple row, Instant now) {
        var roles = List.of(row.get("roles", String[].class));
        var lastUsed = row.get("last_used_at", Instant.class);
        if (!SessionLimits.of(roles).allow(row.get("created_at", Instant.class), lastUsed, now)) {
            return Optional.empty();
        }
        if (lastUsed.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
            sessions.noteUse(session);
        }
        return Optional.of(Caller.person(person, session, row.get("authority_code", String.class), roles));
    }
}
