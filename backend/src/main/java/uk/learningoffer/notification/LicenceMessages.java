package uk.learningoffer.notification;

import static uk.learningoffer.notification.MessageKind.APPROVED;
import static uk.learningoffer.notification.MessageKind.APPROVED_WAITING;
import static uk.learningoffer.notification.MessageKind.EXPIRED;
import static uk.learningoffer.notification.MessageKind.HOW_DID_IT_GO;
import static uk.learningoffer.notification.MessageKind.LAPSED;
import static uk.learningoffer.notification.MessageKind.LICENCE_ISSUED;
import static uk.learningoffer.notification.MessageKind.LICENCE_OFFERED;
import static uk.learningoffer.notification.MessageKind.OFFER_LAPSED;
import static uk.learningoffer.notification.MessageKind.RECLAIMED;
import static uk.learningoffer.notification.MessageKind.RETURNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.learningoffer.application.decision.Applications;
import uk.learningoffer.licence.allocation.AllocationCompleted;
import uk.learningoffer.licence.allocation.AllocationExpired;
import uk.learningoffer.licence.allocation.AllocationLapsed;
import uk.learningoffer.licence.allocation.AllocationReclaimed;
import uk.learningoffer.licence.allocation.AllocationReturned;
import uk.learningoffer.licence.allocation.LicenceIssued;
import uk.learningoffer.licence.allocation.LicenceOffered;
import uk.learningoffer.licence.allocation.OfferLapsed;
import uk.learningoffer.licence.waiting.PlacedOnWaitingList;

/** What a person is told about a licence, and about the wait for one. */
@ApplicationScoped
class LicenceMessages {
    @Inject
    CaseFacts facts;

    @Inject
    Applications applications;

    @Inject
    Outbox outbox;

    /** Waits like the message of a decision, so that it never comes before the one that promised a place in the line. */
    void issued(@Observes LicenceIssued event) {
        outbox.write(facts.ofAllocation(event.allocationId()).stream()
                .map(each -> each.letter(each.waited() ? LICENCE_ISSUED : APPROVED, event.allocationId())
                        .after(applications.undo()))
                .toList());
    }

    void waiting(@Observes PlacedOnWaitingList event) {
        outbox.write(facts.ofApplication(event.applicationId()).stream()
                .map(each -> each.with("place", event.place().number())
                        .with("likely", event.place().likely().sentence())
                        .letter(APPROVED_WAITING, each.decisionId())
                        .after(applications.undo()))
                .toList());
    }

    void offered(@Observes LicenceOffered event) {
        tell(LICENCE_OFFERED, event.allocationId());
    }

    void unanswered(@Observes OfferLapsed event) {
        tell(OFFER_LAPSED, event.allocationId());
    }

    void completed(@Observes AllocationCompleted event) {
        tell(HOW_DID_IT_GO, event.allocationId());
    }

    void returned(@Observes AllocationReturned event) {
        tell(RETURNED, event.allocationId());
    }

    void lapsed(@Observes AllocationLapsed event) {
        tell(LAPSED, event.allocationId());
    }

    void expired(@Observes AllocationExpired event) {
        tell(EXPIRED, event.allocationId());
    }

    void reclaimed(@Observes AllocationReclaimed event) {
        tell(RECLAIMED, event.allocationId());
    }

    private void tell(MessageKind kind, UUID allocationId) {
        outbox.write(facts.ofAllocation(allocationId).stream()
                .map(each -> each.letter(kind, allocationId))
                .toList());
    }
}
