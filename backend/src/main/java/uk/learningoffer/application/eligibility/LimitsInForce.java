package uk.learningoffer.application.eligibility;

/** Says which limits count today; the settings answer. */
public interface LimitsInForce {
    Limits limits();
}
