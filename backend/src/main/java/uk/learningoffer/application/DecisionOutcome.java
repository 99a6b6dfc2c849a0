package uk.learningoffer.application;

public enum DecisionOutcome {
    APPROVED,
    DECLINED
}
