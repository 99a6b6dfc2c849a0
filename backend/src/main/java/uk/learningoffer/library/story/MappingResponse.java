package uk.learningoffer.library.story;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.HelpCounts;
import uk.learningoffer.platform.version.Versioned;

/** How a course answers a need, as an editor sees it. */
@Schema(name = "Mapping")
record MappingResponse(
        String story,
        String course,
        String fit,
        String reason,
        int position,

        @Schema(description = "Who said so last; `reference` where it came with the product.")
        String author,

        LocalDate reviewedOn,
        @Schema(nullable = true) String evidence,
        @Schema(nullable = true) String owner,
        @Schema(nullable = true) LocalDate reviewBy,

        @Schema(description = "How those answered who took the course for this need.")
        HelpCounts help,

        long version)
        implements Versioned {

    /** What its history tells of. */
    record Details(String fit, String reason, int position, String evidence, String owner, LocalDate reviewBy) {}

    Details details() {
        return new Details(fit, reason, position, evidence, owner, reviewBy);
    }
}
