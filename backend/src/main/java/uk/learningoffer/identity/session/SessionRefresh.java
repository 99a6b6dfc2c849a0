package uk.learningoffer.identity.session;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.person.Me;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** Continues a session that is neither over nor stolen. */
@ApplicationScoped
public class SessionRefresh {
    @Inject
    Session database;

    @Inject
    RefreshTokens tokens;

    @Inject
    Sessions sessions;

    @Inject
    SessionUse use;

    @Inject
    SecondFactorOfSession secondFactor;

    @Inject
    PersonRepository people;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    // The end of a stolen session must stay although the answer is a problem.
    @Transactional(dontRollbackOn = HttpProblem.class)
    public SignedIn refresh(String token) {
        var used = tokens.use(token).orElseThrow(SessionRefresh::signInAgain);
        if (used.use() == RefreshTokens.Use.REUSED) {
            sessions.endBy(token)
                    .ifPresent(session -> audit.record("session.ended-by-reuse", "session", session, Map.of()));
            throw signInAgain();
        }
        var row = live(used.session());
        var person = people.require(row.get("person_id", UUID.class));
        var limits = SessionLimits.of(person.roles());
        var now = clock.instant();
        if (!limits.allow(row.get("created_at", Instant.class), row.get("last_used_at", Instant.class), now)) {
            throw signInAgain();
        }
        use.note(used.session());
        return new SignedIn(
                used.session(),
                Me.of(person, secondFactor.of(person, used.session())),
                tokens.successor(token),
                row.get("expires_at", Instant.class));
    }

    private Tuple live(UUID session) {
        return database.createNativeQuery("""
                        SELECT s.person_id, s.created_at, s.last_used_at, s.expires_at
                        FROM session s JOIN person p ON p.id = s.person_id
                        WHERE s.id = :id AND s.revoked_at IS NULL AND s.expires_at > :now
                            AND p.disabled_at IS NULL AND p.erased_at IS NULL""", Tuple.class)
                .addScalar("person_id", UUID.class)
                .addScalar("created_at", Instant.class)
                .addScalar("last_used_at", Instant.class)
                .addScalar("expires_at", Instant.class)
                .setParameter("id", session)
                .setParameter("now", clock.instant())
                .uniqueResultOptional()
                .orElseThrow(SessionRefresh::signInAgain);
    }

    private static HttpProblem signInAgain() {
        return Problems.of(ProblemType.UNAUTHORISED, "You have been signed out. Sign in again to go on.");
    }
}
