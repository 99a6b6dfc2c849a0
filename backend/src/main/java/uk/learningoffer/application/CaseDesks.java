package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.identity.CurrentUser;
import uk.learningoffer.identity.Roles;

@ApplicationScoped
class CaseDesks {
    @Inject
    ConflictOfInterest conflict;

    @Inject
    CaseClaims claims;

    @Inject
    InstantSource clock;

    /** @return null for who is not staff, and for a draft */
    CaseDesk of(Application application, CurrentUser caller) {
        if (!ApplicationScope.isStaff(caller) || application.submittedAt() == null) {
            return null;
        }
        var claim = application.status() == ApplicationStatus.SUBMITTED
                ? claims.of(application.id(), clock.instant()).orElse(null)
                : null;
        return new CaseDesk(
                caller.has(Roles.REVIEWER) && !conflict.exists(application.id(), caller.personId()),
                claim == null ? null : claim.name(),
                claim == null ? null : claim.until(),
                claim != null && claim.reviewer().equals(caller.personId()));
    }
}
