package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;

/** Deletes where somebody was signed in, a month after it ended. */
@ApplicationScoped
class ForgetSessions extends Forgetting {
    static final String NAME = "forget-sessions";

    ForgetSessions() {
        super(NAME, "Deletes sessions that ended long ago, with the device they were on.");
    }

    @Override
    Overdue overdue() {
        return new Overdue(
                "session", "'session ' || t.id", "least(t.expires_at, t.revoked_at)", config.sessions(), "true");
    }
}
