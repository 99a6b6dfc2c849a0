package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;

/** Deletes what is left of sign-ins through the organisation's provider, as long after they ended as any other. */
@ApplicationScoped
class ForgetProviderAttempts extends Forgetting {
    ForgetProviderAttempts() {
        super("forget-provider-sign-ins", "Deletes sign-ins through the organisation that ended long ago.");
    }

    @Override
    Overdue overdue() {
        return new Overdue("provider_attempt", "'sign-in ' || t.id", "t.expires_at", config.signIns(), "true");
    }
}
