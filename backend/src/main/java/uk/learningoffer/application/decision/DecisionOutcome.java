package uk.learningoffer.application.decision;

public enum DecisionOutcome {
    APPROVED,
    DECLINED
}
