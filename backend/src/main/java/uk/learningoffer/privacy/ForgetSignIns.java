package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;

/** Deletes requests to sign in, which hold an address, a day after they ended. */
@ApplicationScoped
class ForgetSignIns extends Forgetting {
    static final String NAME = "forget-sign-ins";

    ForgetSignIns() {
        super(NAME, "Deletes requests to sign in that ended long ago.");
    }

    @Override
    Overdue overdue() {
        return new Overdue("sign_in_challenge", "'sign-in ' || t.id", "t.expires_at", config.signIns(), "true");
    }
}
