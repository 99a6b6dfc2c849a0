package uk.learningoffer.library.course;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/courses/{slug}/visits")
@Tag(name = "Courses")
public class CourseVisitResource {
    @Inject
    CourseVisits visits;

    @Inject
    Visitors visitors;

    @POST
    @PermitAll
    @Transactional
    @APIResponse(responseCode = "204", description = "Counted, or not counted any more today")
    @Operation(
            summary = "Count that somebody follows the link of a free course",
            description = "Nothing is kept of who. Of one address at most 20 are counted for a course on a day.")
    public void count(@PathParam("slug") String slug) {
        visits.count(slug, visitors.current());
    }
}
