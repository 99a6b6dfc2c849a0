package uk.learningoffer.licence.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;

/** What becomes of a licence is told on the timeline of the case that it was given for. */
@ApplicationScoped
class LicencesOnTimelines {
    @Inject
    AllocationRepository allocations;

    @Inject
    Timeline timeline;

    void issued(@Observes LicenceIssued event) {
        tell(event.allocationId(), TimelineKind.LICENCE_ISSUED);
    }

    void offered(@Observes LicenceOffered event) {
        tell(event.allocationId(), TimelineKind.LICENCE_OFFERED);
    }

    void declined(@Observes OfferDeclined event) {
        var holder = allocations.require(event.allocationId()).personId();
        tell(event.allocationId(), Happening.visible(TimelineKind.OFFER_DECLINED, holder));
    }

    void unanswered(@Observes OfferLapsed event) {
        tell(event.allocationId(), TimelineKind.OFFER_LAPSED);
    }

    void returned(@Observes AllocationReturned event) {
        tell(event.allocationId(), Happening.visible(TimelineKind.LICENCE_RETURNED, event.by(), event.words()));
    }

    void lapsed(@Observes AllocationLapsed event) {
        tell(event.allocationId(), TimelineKind.LICENCE_LAPSED);
    }

    void expired(@Observes AllocationExpired event) {
        tell(event.allocationId(), TimelineKind.LICENCE_EXPIRED);
    }

    private void tell(UUID id, TimelineKind kind) {
        tell(id, Happening.visible(kind, null));
    }

    private void tell(UUID id, Happening happening) {
        timeline.tell(allocations.require(id).applicationId(), happening);
    }
}
