package uk.learningoffer.application.review;

import java.util.List;
import java.util.UUID;
import uk.learningoffer.application.decision.DeclineReason;

/** Shows what an applicant will read, by the same template and from the same facts as the message that is sent. */
public interface DecisionMessagePreview {
    Preview preview(Planned planned);

    /**
     * A decision that a reviewer is about to take.
     *
     * @param reason only for a refusal
     * @param words what the reviewer adds, or null
     * @param alternatives ids of free courses of the library
     */
    record Planned(UUID applicationId, ReviewMove move, DeclineReason reason, String words, List<UUID> alternatives) {}

    record Preview(String subject, String text, String html) {}
}
