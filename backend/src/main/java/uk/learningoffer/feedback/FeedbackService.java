package uk.learningoffer.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.library.story.StoryHelp;
import uk.learningoffer.licence.holding.CompletedAllocations;

/** Takes what a learner says about a course they finished, once. */
@ApplicationScoped
class FeedbackService {
    @Inject
    CompletedAllocations completed;

    @Inject
    FeedbackTable table;

    @Inject
    StoryHelp help;

    @Inject
    Audit audit;

    @Inject
    Event<FeedbackGiven> given;

    @Transactional
    FeedbackResponse give(UUID allocationId, FeedbackRequest request, CurrentUser user) {
        completed.require(allocationId, user);
        var id = table.add(allocationId, request);
        table.courseOf(allocationId)
                .ifPresent(taken -> help.said(
                        taken.courseId(), taken.storyId(), request.helped().word()));
        audit.record("feedback.given", "allocation", allocationId, Map.of());
        given.fire(new FeedbackGiven(allocationId));
        return table.require(id);
    }
}
