package uk.learningoffer.licence.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.decision.Applications;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.stock.Licence;
import uk.learningoffer.licence.stock.LicenceConfig;

/** Puts a free licence into the hands of an applicant. Its caller has counted it and holds the lock of the pool. */
@ApplicationScoped
public class Issuing {
    @Inject
    Applications applications;

    @Inject
    AllocationRepository allocations;

    @Inject
    LicenceConfig config;

    @Inject
    Audit audit;

    @Inject
    Event<LicenceIssued> issued;

    @Inject
    InstantSource clock;

    public void issue(Licence licence, UUID applicationId) {
        var now = clock.instant();
        applications.fulfil(applicationId);
        licence.hold();
        var allocation = new Allocation(licence, applications.require(applicationId), now);
        allocation.issue(config.daysToActivate(), now);
        allocations.persist(allocation);
        audit.record(
                "allocation.issued",
                "allocation",
                allocation.id(),
                Map.of("application", applicationId, "licence", licence.id()));
        issued.fire(new LicenceIssued(allocation.id()));
    }
}
