package uk.learningoffer.application.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * A reviewer takes back a decision before its message has left. Fired inside the transaction: whoever did something on
 * the decision undoes it, or refuses.
 */
public record DecisionUndone(UUID applicationId, Instant decidedAt) {}
