package uk.learningoffer.licence.waiting;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.licence.waiting.WaitingRulesResponse.Move;

/** How a pool serves those who wait, as staff see it. */
@ApplicationScoped
class WaitingRules {
    @Inject
    WaitingPolicies policies;

    @Inject
    LikelyDates likely;

    @Inject
    WaitingConfig config;

    WaitingRulesResponse of(UUID pool, CurrentUser user) {
        var policy = policies.of(pool);
        var turnover = likely.of(pool);
        return new WaitingRulesResponse(
                pool,
                policy,
                policy.sentence(),
                WaitingRulesResponse.allChoices(),
                config.offerAfterDays(),
                config.answerWorkingDays(),
                turnover.cameBack(),
                turnover.days(),
                next(user),
                policies.versionOf(pool));
    }

    private static List<Move> next(CurrentUser user) {
        var moves = new ArrayList<Move>();
        if (user.has(ADMINISTRATOR)) {
            moves.add(Move.CHANGE_POLICY);
        }
        if (user.has(ADMINISTRATOR) || user.has(REVIEWER)) {
            moves.add(Move.MOVE_TO_FRONT);
        }
        return moves;
    }
}
