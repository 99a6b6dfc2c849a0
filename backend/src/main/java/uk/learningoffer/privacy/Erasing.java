package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.learningoffer.application.applying.Applying;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.licence.holding.AllocationService;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;
import uk.learningoffer.privacy.OpenMatters.Matter;
import uk.learningoffer.privacy.PersonalData.Subject;

/** Removes who somebody was. What they held goes to the next in line first; counts stay, with nobody in them. */
@ApplicationScoped
class Erasing {
    @Inject
    PersonalData data;

    @Inject
    OpenMatters matters;

    @Inject
    AllocationService allocations;

    @Inject
    Applying applying;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** @param email as they typed it to say that they mean it */
    @Transactional
    Erasure eraseOwn(UUID person, String email) {
        var subject = require(person);
        if (!subject.email().equalsIgnoreCase(email.strip())) {
            throw Problems.invalid("/email", OwnErasureRequest.ENTER);
        }
        return erase(person, ErasureReason.OWN_WISH);
    }

    @Transactional
    Erasure erase(UUID person, ErasureReason reason) {
        var subject = require(person);
        if (matters.hasRoles(person)) {
            throw Problems.illegalTransition(OpenMatters.ROLES_FIRST);
        }
        // As themselves: it is their licence that goes back and their application that is withdrawn.
        var self = new CurrentUser(person, null, null, Set.of(Roles.APPLICANT));
        var licences = matters.liveLicences(person);
        for (Matter each : licences) {
            allocations.giveBack(each.id(), null, new IfMatch(each.version()), self);
        }
        var applications = matters.openApplications(person);
        for (Matter each : applications) {
            applying.withdraw(each.id(), new IfMatch(each.version()), self);
        }
        var now = clock.instant();
        data.erase(subject, now);
        audit.record(
                "person.erased",
                "person",
                person,
                Map.of("reason", reason, "licences", licences.size(), "applications", applications.size()));
        return new Erasure(now, licences.size(), applications.size());
    }

    private Subject require(UUID person) {
        return data.lock(person).orElseThrow(() -> Problems.notFound("person"));
    }
}
