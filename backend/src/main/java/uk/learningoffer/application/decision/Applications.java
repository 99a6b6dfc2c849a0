package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.identity.caller.CurrentUser;

/** What other features may know of applications and do with them. */
@ApplicationScoped
public class Applications {
    @Inject
    ApplicationRepository applications;

    @Inject
    DecisionRepository decisions;

    @Inject
    ReviewTimes review;

    @Inject
    Timeline timeline;

    /** Asks nobody's permission: for features that act on a case, not for showing one to a caller. */
    public Application require(UUID id) {
        return applications.require(id);
    }

    /** One's own; anybody else's is not found. */
    @Transactional
    public Application requireOwn(UUID id, CurrentUser caller) {
        return applications.requireOwn(id, caller);
    }

    public Optional<Decision> decisionOf(UUID applicationId) {
        return decisions.of(applicationId);
    }

    /** How long the message about a decision waits, so that the decision can be taken back. */
    public Duration undo() {
        return review.undo();
    }

    /** An approved or waiting application got its licence. */
    @Transactional
    public void fulfil(UUID applicationId) {
        applications.require(applicationId).fulfil();
    }

    /** An approved application has no licence yet and waits in line. */
    @Transactional
    public void placeOnWaitingList(UUID applicationId) {
        applications.require(applicationId).placeOnWaitingList();
        timeline.tell(applicationId, Happening.visible(TimelineKind.WAITING, null));
    }
}
