package uk.learningoffer.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.learningoffer.application.decision.Alternatives;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.platform.problem.Problems;

/** Asks for the message that a decision would send, holding the request to the same rules as the decision itself. */
@ApplicationScoped
public class DecisionPreview {
    @Inject
    Instance<DecisionMessagePreview> messages;

    @Inject
    Alternatives alternatives;

    @Transactional
    DecisionMessagePreview.Preview preview(Application application, PreviewRequest request) {
        check(request.move(), request.reasonCode(), request.words());
        if (!messages.isResolvable()) {
            throw Problems.unavailable();
        }
        return messages.get()
                .preview(new DecisionMessagePreview.Planned(
                        application.id(),
                        request.move(),
                        request.reasonCode(),
                        request.words(),
                        alternatives.ids(request.alternatives())));
    }

    /** Refuses a move without what it needs. */
    public static void check(ReviewMove move, DeclineReason reason, String words) {
        if (move == ReviewMove.REFUSAL && reason == null) {
            throw Problems.invalid("/reasonCode", "Choose a reason");
        }
        if (move == ReviewMove.INFORMATION_REQUEST && (words == null || words.isBlank())) {
            throw Problems.invalid("/words", "Enter what you want to say");
        }
    }
}
