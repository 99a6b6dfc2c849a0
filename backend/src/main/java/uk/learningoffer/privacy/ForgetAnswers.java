package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;

/** Deletes answers that were kept in case their request comes again. */
@ApplicationScoped
class ForgetAnswers extends Forgetting {
    static final String NAME = "forget-answers";

    ForgetAnswers() {
        super(NAME, "Deletes answers that were kept for requests that are sent again.");
    }

    @Override
    Overdue overdue() {
        return new Overdue("idempotency", "'answer to ' || t.route", "t.created_at", config.answers(), "true");
    }
}
