package uk.learningoffer.application.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What its applicant was written about a case; the feature that sends messages implements it. */
public interface MessagesOfCase {
    /**
     * @param at when it was sent, or written where it has not been
     * @param about what it is about, in a sentence
     */
    record Told(Instant at, TimelineKind kind, String about) {}

    List<Told> of(UUID applicationId);
}
