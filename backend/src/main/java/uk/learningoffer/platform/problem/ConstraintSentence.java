package uk.learningoffer.platform.problem;

import java.util.Map;

/** A feature's constraints that a caller can run into, and what each means in words. */
public interface ConstraintSentence {
    record Refusal(ProblemType type, String sentence) {}

    Map<String, Refusal> problems();
}
