package uk.learningoffer.application;

/** Says which limits count today; the settings answer. */
interface LimitsInForce {
    Limits limits();
}
