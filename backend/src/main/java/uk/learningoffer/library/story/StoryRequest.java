package uk.learningoffer.library.story;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.LibraryTerms;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** A new need, or what is to change of one: what is left out of a change stays as it is. */
@Schema(name = "StoryRequest")
record StoryRequest(
        @Schema(nullable = true) @Size(min = 1, max = 200, message = "Enter a role of at most 200 characters")
        String role,

        @Schema(nullable = true) @Size(min = 1, max = 300, message = "Enter a need of at most 300 characters")
        String need,

        @Schema(nullable = true) @Size(min = 1, max = 300, message = "Enter a goal of at most 300 characters")
        String goal,

        @Schema(nullable = true) String roleGroup,
        @Schema(nullable = true) List<String> skills,
        @Schema(nullable = true) List<String> motivators,
        @Schema(nullable = true) List<String> constraints,

        @Schema(nullable = true) @Size(max = 500, message = "Enter at most 500 characters")
        String evidence,

        @Schema(nullable = true) @Size(max = 200, message = "Enter at most 200 characters")
        String owner,

        @Schema(nullable = true) LocalDate reviewBy,

        @Schema(nullable = true, description = "Fields to empty: evidence, owner or reviewBy.")
        List<@Pattern(regexp = "evidence|owner|reviewBy", message = "Choose from: evidence, owner, reviewBy") String>
                erase) {

    /** All that an editor says of a need. */
    record Details(
            String role,
            String need,
            String goal,
            String roleGroup,
            List<String> skills,
            List<String> motivators,
            List<String> constraints,
            String evidence,
            String owner,
            LocalDate reviewBy) {}

    private static final Details NOTHING =
            new Details(null, null, null, null, List.of(), List.of(), List.of(), "", null, null);

    Details over(Details existing) {
        var old = existing == null ? NOTHING : existing;
        var details = new Details(
                or(role, old.role()),
                or(need, old.need()),
                or(goal, old.goal()),
                or(roleGroup, old.roleGroup()),
                or(skills, old.skills()),
                or(motivators, old.motivators()),
                or(constraints, old.constraints()),
                erased("evidence") ? "" : or(evidence, old.evidence()),
                erased("owner") ? null : or(owner, old.owner()),
                erased("reviewBy") ? null : or(reviewBy, old.reviewBy()));
        var faults = faults(details);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return details;
    }

    private boolean erased(String field) {
        return erase != null && erase.contains(field);
    }

    static List<FieldError> faults(Details details) {
        var faults = new ArrayList<FieldError>();
        needed(faults, "role", details.role());
        needed(faults, "need", details.need());
        needed(faults, "goal", details.goal());
        var group = details.roleGroup() == null ? "" : details.roleGroup();
        StoryTerms.check(faults, "/roleGroup", StoryTerms.ROLE_GROUPS, List.of(group));
        StoryTerms.check(faults, "/skills", LibraryTerms.SKILLS, details.skills());
        StoryTerms.check(faults, "/motivators", StoryTerms.MOTIVATORS, details.motivators());
        StoryTerms.check(faults, "/constraints", StoryTerms.CONSTRAINTS, details.constraints());
        return faults;
    }

    private static void needed(List<FieldError> faults, String field, String value) {
        if (value == null || value.isBlank()) {
            faults.add(new FieldError("/" + field, "Enter the " + field));
        }
    }

    private static <T> T or(T value, T other) {
        return value == null ? other : value;
    }
}
