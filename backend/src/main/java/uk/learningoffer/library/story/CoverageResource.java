package uk.learningoffer.library.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;

@Path("/api/v1/coverage")
@Tag(name = "Library")
public class CoverageResource {
    @Schema(name = "Coverage")
    record Coverage(
            @Schema(description = "Published needs.") int stories,

            @Schema(description = "Published courses.") int courses,

            @Schema(description = "Mappings of needs to courses that are published, both.")
            int mappings,

            List<Shortfall> shortfalls) {}

    /** One way in which the library falls short. */
    @Schema(name = "Shortfall")
    record Shortfall(
            @Schema(
                    enumeration = {
                        "without-full-fit",
                        "only-paid-or-retired",
                        "few-courses",
                        "answers-nothing",
                        "mapping-review-overdue",
                        "story-review-overdue",
                        "course-review-overdue"
                    })
            String kind,

            int total,

            @Schema(description = "The first few, by name; the editors' lists have them all.")
            List<Example> first) {}

    @Schema(name = "ShortfallExample")
    record Example(
            @Schema(nullable = true, description = "Code of the need.")
            String story,

            @Schema(nullable = true, description = "Slug of the course.")
            String course,

            String words) {}

    @Inject
    CoverageTable coverage;

    @GET
    @RolesAllowed({Roles.EDITOR, Roles.ANALYST, Roles.ADMINISTRATOR})
    @Transactional
    @Operation(
            summary =
                    "Where the library falls short: needs without a good course, courses without a need, late reviews")
    public Coverage coverage() {
        return coverage.now();
    }
}
