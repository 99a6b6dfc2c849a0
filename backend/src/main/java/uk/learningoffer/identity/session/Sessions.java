package uk.learningoffer.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.identity.person.Me;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.Hashes;

/** Opens, lists and ends sessions; always in the caller's transaction. */
@ApplicationScoped
public class Sessions {
    @Inject
    Session database;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    SecondFactorOfSession secondFactor;

    @Inject
    Event<SessionOpened> opened;

    @Inject
    InstantSource clock;

    /** @param device how the person will recognise it in a list, such as "Firefox on Windows" */
    public SignedIn open(Person person, String device) {
        var id = Ids.next();
        var now = clock.instant();
        var expires = now.plus(SessionLimits.of(person.roles()).absolute());
        database.createNativeMutationQuery("""
                        INSERT INTO session (id, person_id, device, created_at, last_used_at, expires_at)
                        VALUES (:id, :person, :device, :now, :now, :expires)""")
                .setParameter("id", id)
                .setParameter("person", person.id())
                .setParameter("device", device)
                .setParameter("now", now)
                .setParameter("expires", expires)
                .executeUpdate();
        var token = Hashes.newSecret();
        refreshTokens.add(token, id);
        opened.fire(new SessionOpened(id, person.id()));
        return new SignedIn(id, Me.of(person, secondFactor.of(person, id)), token, expires);
    }

    /** Ends one of a person's own. @return false where it is not theirs or has ended */
    boolean end(UUID session, UUID person) {
        return database.createNativeMutationQuery("""
                                UPDATE session SET revoked_at = :now
                                WHERE id = :id AND person_id = :person AND revoked_at IS NULL""")
                        .setParameter("now", clock.instant())
                        .setParameter("id", session)
                        .setParameter("person", person)
                        .executeUpdate()
                == 1;
    }

    /** Ends all of a person's. */
    public void endAll(UUID person) {
        database.createNativeMutationQuery(
                        "UPDATE session SET revoked_at = :now WHERE person_id = :person AND revoked_at IS NULL")
                .setParameter("now", clock.instant())
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Ends the session a refresh token belongs to, used or not. @return it, if that ended it */
    Optional<UUID> endBy(String refreshToken) {
        return database.createNativeQuery("""
                        UPDATE session SET revoked_at = :now
                        WHERE id = (SELECT session_id FROM refresh_token WHERE hash = :hash) AND revoked_at IS NULL
                        RETURNING id""", UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("hash", Hashes.sha256(refreshToken))
                .uniqueResultOptional();
    }

    /** Newest first; at most a hundred, which is more than anybody has. */
    public List<OwnSession> of(UUID person, UUID current) {
        return database
                .createNativeQuery("""
                        SELECT id, device, created_at, last_used_at, expires_at FROM session
                        WHERE person_id = :person AND revoked_at IS NULL AND expires_at > :now
                        ORDER BY created_at DESC LIMIT 100""", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("device", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("last_used_at", Instant.class)
                .addScalar("expires_at", Instant.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(row -> new OwnSession(
                        row.get("id", UUID.class),
                        row.get("device", String.class),
                        row.get("created_at", Instant.class),
                        row.get("last_used_at", Instant.class),
                        row.get("expires_at", Instant.class),
                        row.get("id", UUID.class).equals(current)))
                .toList();
    }
}
