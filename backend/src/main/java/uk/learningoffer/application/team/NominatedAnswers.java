package uk.learningoffer.application.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.submission.AnswersRequest;

/** Answers that are filled in for somebody. The declaration is theirs alone, and so is their line manager's address. */
@Schema(
        name = "NominatedAnswersRequest",
        description = "Filled in for the person, who sees, corrects and declares them.")
public record NominatedAnswers(
        @Schema(nullable = true, examples = "US01") String storyCode,
        @Schema(nullable = true, maxLength = 2000) String problem,
        @Schema(nullable = true) List<String> motivators,
        @Schema(nullable = true) List<String> constraints,

        @Schema(nullable = true, minimum = "1", maximum = "5")
        Integer confidenceBefore,

        @Schema(nullable = true) LocalDate neededBy,
        @Schema(nullable = true, maxLength = 2000) String intendedUse,
        @Schema(nullable = true, maxLength = 2000) String supportWanted) {
    /** With nothing in it that is not here: what is null stays as it is. */
    AnswersRequest asRequest() {
        var request = new AnswersRequest();
        request.storyCode = given(storyCode);
        request.problem = given(problem);
        request.motivators = given(motivators);
        request.constraints = given(constraints);
        request.confidenceBefore = given(confidenceBefore);
        request.neededBy = given(neededBy);
        request.intendedUse = given(intendedUse);
        request.supportWanted = given(supportWanted);
        return request;
    }

    private static <T> Optional<T> given(T answer) {
        return answer == null ? null : Optional.of(answer);
    }
}
