package uk.learningoffer.feedback;

import java.util.UUID;

/** Somebody who finished a course said how it went. Fired inside the transaction. */
public record FeedbackGiven(UUID allocationId) {}
