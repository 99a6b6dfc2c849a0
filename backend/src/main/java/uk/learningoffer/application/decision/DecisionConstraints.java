package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;

@ApplicationScoped
class DecisionConstraints implements ConstraintSentence {
    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "one_decision",
                new Refusal(ProblemType.STALE, "Somebody else decided this case. Load it again to see the decision."),
                "one_open_proposal",
                new Refusal(
                        ProblemType.STALE, "Somebody else proposed a decision on this case. Load it again to see it."));
    }
}
