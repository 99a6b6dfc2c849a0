package uk.learningoffer.library.story;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.LibraryTerms;
import uk.learningoffer.library.course.SearchWords;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** A need, in whatever somebody can say of it. Everything may be left out; nothing of it is kept. */
@Schema(name = "MatchRequest")
record MatchRequest(
        @Schema(nullable = true, examples = "manager") String roleGroup,

        @Schema(nullable = true, examples = "people give up half way through our online form")
        @Size(max = 1000, message = "Describe it in at most 1,000 characters")
        String words,

        @Schema(nullable = true) List<String> skills,
        @Schema(nullable = true) List<String> motivators,
        @Schema(nullable = true) List<String> constraints,

        @Schema(nullable = true, description = "How long you have, in minutes.")
        @Min(value = 1, message = "Enter at least 1 minute")
        @Max(value = 60_000, message = "Enter at most 60,000 minutes")
        Integer minutes) {

    /** With nothing missing and nothing unknown. */
    MatchRequest checked() {
        var faults = new ArrayList<FieldError>();
        var group = roleGroup == null || roleGroup.isBlank() ? "" : roleGroup;
        StoryTerms.check(faults, "/roleGroup", StoryTerms.ROLE_GROUPS, group.isEmpty() ? List.of() : List.of(group));
        StoryTerms.check(faults, "/skills", LibraryTerms.SKILLS, skills);
        StoryTerms.check(faults, "/motivators", StoryTerms.MOTIVATORS, motivators);
        StoryTerms.check(faults, "/constraints", StoryTerms.CONSTRAINTS, constraints);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return new MatchRequest(
                group, SearchWords.of(words).text(), list(skills), list(motivators), list(constraints), minutes);
    }

    boolean has(String constraint) {
        return constraints.contains(constraint);
    }

    private static List<String> list(List<String> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}
