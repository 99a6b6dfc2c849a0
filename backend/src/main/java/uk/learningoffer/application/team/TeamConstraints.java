package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.learningoffer.platform.problem.ConstraintSentence;
import uk.learningoffer.platform.problem.ProblemType;

@ApplicationScoped
class TeamConstraints implements ConstraintSentence {
    @Override
    public Map<String, Refusal> problems() {
        return Map.of(
                "application_team_place",
                new Refusal(ProblemType.ILLEGAL_TRANSITION, "This team is full or has changed. Load it again."),
                "one_open_invitation",
                new Refusal(ProblemType.ALREADY_EXISTS, "You have asked this colleague already."),
                "one_open_invitation_of_client",
                new Refusal(ProblemType.ALREADY_EXISTS, "You have asked this colleague already."),
                "invitation_legal_transition",
                new Refusal(ProblemType.ILLEGAL_TRANSITION, "This invitation was answered or taken back meanwhile."));
    }
}
