package uk.learningoffer.licence.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.decision.Applications;
import uk.learningoffer.application.record.CaseClock;
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
    Event<LicenceOffered> offered;

    @Inject
    CaseClock caseClock;

    @Inject
    InstantSource clock;

    public void issue(Licence licence, UUID applicationId) {
        var allocation = held(licence, applicationId);
        allocation.issue(config.daysToActivate(), clock.instant());
        allocations.persist(allocation);
        tellIssued(allocation, licence.id());
    }

    /** Holds it for the applicant, who is asked. @param workingDays how many they have to say yes */
    public void offer(Licence licence, UUID applicationId, int workingDays) {
        var allocation = held(licence, applicationId);
        allocation.offer(caseClock.lastOf(workingDays, applications.require(applicationId)));
        allocations.persist(allocation);
        record("offered", allocation, licence.id());
        offered.fire(new LicenceOffered(allocation.id()));
    }

    /** The applicant said yes to what was held for them. */
    public void accept(Allocation allocation) {
        allocation.issue(config.daysToActivate(), clock.instant());
        tellIssued(allocation, allocation.licenceId());
    }

    private Allocation held(Licence licence, UUID applicationId) {
        applications.fulfil(applicationId);
        licence.hold();
        return new Allocation(licence, applications.require(applicationId), clock.instant());
    }

    private void tellIssued(Allocation allocation, UUID licence) {
        record("issued", allocation, licence);
        issued.fire(new LicenceIssued(allocation.id()));
    }

    private void record(String verb, Allocation allocation, UUID licence) {
        audit.record(
                "allocation." + verb,
                "allocation",
                allocation.id(),
                Map.of("application", allocation.applicationId(), "licence", licence));
    }
}
