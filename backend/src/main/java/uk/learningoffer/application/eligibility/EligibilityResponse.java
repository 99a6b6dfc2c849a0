package uk.learningoffer.application.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.library.course.CourseCard;

@Schema(name = "Eligibility")
public record EligibilityResponse(
        EligibilityOutcome outcome,

        @Schema(description = "The councils that the address could belong to; one where that is certain.")
        List<AuthorityName> authorities,

        @Schema(description = "Every rule that has something to say, in the order they are read.")
        List<RuleResult> rules,

        int ruleSetVersion,
        int settingsVersion,

        @Schema(description = "What the person can do today; never empty.")
        List<Suggestion> whatYouCanDo,

        @Schema(description = "Free courses for the same need, where a licence is not certain.")
        List<CourseCard> freeCourses) {

    @Schema(name = "Suggestion")
    record Suggestion(
            String text,

            @Schema(nullable = true, description = "A path of the website.")
            String href) {}
}
