package uk.learningoffer.platform.problem;

import java.util.Optional;

/** Says more of why a caller may not do something, where there is more to say than that they lack a role. */
public interface ForbiddenReason {
    /** @param sentence what the caller can do about it */
    record Reason(ProblemType type, String sentence) {}

    Optional<Reason> why();
}
