package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.learningoffer.application.decision.ApplicationApproved;
import uk.learningoffer.application.decision.Applications;
import uk.learningoffer.application.record.ApplicationWithdrawn;

/** A decision and its licence, or its place in the line, are one transaction. */
@ApplicationScoped
class WhenDecided {
    @Inject
    Applications applications;

    @Inject
    WaitingListService waitingList;

    @Inject
    Event<PlacedOnWaitingList> placed;

    void approved(@Observes ApplicationApproved event) {
        var id = event.applicationId();
        waitingList.join(applications.require(id)).ifPresent(place -> {
            applications.placeOnWaitingList(id);
            placed.fire(new PlacedOnWaitingList(id, place));
        });
    }

    void withdrawn(@Observes ApplicationWithdrawn event) {
        waitingList.leave(event.applicationId());
    }
}
