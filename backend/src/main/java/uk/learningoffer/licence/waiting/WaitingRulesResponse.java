package uk.learningoffer.licence.waiting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "WaitingRules", description = "How a pool serves those who wait.")
record WaitingRulesResponse(
        UUID poolId,
        WaitingPolicy policy,
        @Schema(description = "The policy in a sentence.") String sentence,
        @Schema(description = "Every policy there is.") List<Choice> choices,

        @Schema(description = "Whoever waited for more days than this is asked first whether they still want it.")
        int offerAfterDays,

        @Schema(description = "Working days in which to answer.")
        int answerWorkingDays,

        @Schema(description = "Licences that came back in the days of `historyDays`, and could be given again.")
        int cameBack,

        @Schema(description = "Days since the first licence was given, at most a year.")
        int historyDays,

        @Schema(description = "What the caller may do.") List<Move> next,
        @Schema(description = "Of the pool.") long version)
        implements Versioned {

    @Schema(name = "WaitingPolicyChoice")
    record Choice(WaitingPolicy policy, String sentence) {}

    @Schema(name = "WaitingRulesMove")
    enum Move {
        @JsonProperty("change-policy")
        CHANGE_POLICY,
        @JsonProperty("move-to-front")
        MOVE_TO_FRONT
    }

    static List<Choice> allChoices() {
        return Arrays.stream(WaitingPolicy.values())
                .map(policy -> new Choice(policy, policy.sentence()))
                .toList();
    }
}
