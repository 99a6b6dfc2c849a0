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
                "application_team_place",
                new Refusal(ProblemType.ILLEGAL_TRANSITION, "This team is full or has changed. Load it again."),
                "one_open_invitation",
                new Refusal(ProblemType.ALREADY_EXISTS, "You have asked this colleague already."),
                "invitation_legal_transition",
                new Refusal(ProblemType.ILLEGAL_TRANSITION, "This invitation was answered or taken back meanwhile."),
                "one_decision",
                new Refusal(ProblemType.STALE, "Somebody else decided this case. Load it again to see the decision."),
                "one_open_proposal",
                new Refusal(
                        ProblemType.STALE, "Somebody else proposed a decision on this case. Load it again to see it."),
                "application_legal_transition",
                new Refusal(
                        ProblemType.ILLEGAL_TRANSITION,
                        "This application has moved on meanwhile. Load it again to see where it stands."));
    }
}
