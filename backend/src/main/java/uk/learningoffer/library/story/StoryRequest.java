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

        @Schema(
                nullable = true,
                description = "How people say it in their own words, such as “nobody finishes our form”: sentences of"
                        + " 3 to 300 characters. Search and match look in them; only editors see them.")
        @Size(max = 60, message = "Enter at most 60 sentences")
        List<String> saidAs,

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
            List<String> saidAs,
            String evidence,
            String owner,
            LocalDate reviewBy) {}

    // The sign stands between sentences in a CSV cell.
    private static final String SENTENCE = "(?=.*\\S)[^|\\p{Cntrl}]{3,300}";

    private static final Details NOTHING =
            new Details(null, null, null, null, List.of(), List.of(), List.of(), List.of(), "", null, null);

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
                or(saidAs, old.saidAs()),
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
        details.saidAs().stream()
                .filter(sentence -> sentence == null || !sentence.matches(SENTENCE))
                .map(StoryRequest::unfit)
                .findFirst()
                .ifPresent(words -> faults.add(new FieldError("/saidAs", words)));
        return faults;
    }

    private static String unfit(String sentence) {
        var start = sentence == null ? "" : sentence.substring(0, Math.min(sentence.length(), 40));
        return "“%s” does not do: write 3 to 300 characters on one line, without the sign |".formatted(start);
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
