package uk.learningoffer.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.problem.Problems;

/** Ending sessions: the tokens that came from one stop working with the next request. */
@ApplicationScoped
public class SignOut {
    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    @Transactional
    public void by(String refreshToken) {
        sessions.endBy(refreshToken).ifPresent(this::record);
    }

    @Transactional
    public void of(UUID session, UUID person) {
        if (!sessions.end(session, person)) {
            throw Problems.notFound("session");
        }
        record(session);
    }

    private void record(UUID session) {
        audit.record("session.ended", "session", session, Map.of());
    }
}
