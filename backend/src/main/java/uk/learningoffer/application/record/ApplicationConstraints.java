package uk.learningoffer.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;

@ApplicationScoped
class ApplicationConstraints implements ConstraintSentence {
    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "one_open_application",
                new Refusal(
                        ProblemType.ALREADY_EXISTS,
                        "You have an application for this course already. Continue with that one, or withdraw it."),
                "application_legal_transition",
                new Refusal(
                        ProblemType.ILLEGAL_TRANSITION,
                        "This application has moved on meanwhile. Load it again to see where it stands."));
    }
}
