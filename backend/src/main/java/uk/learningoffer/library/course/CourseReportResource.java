package uk.learningoffer.library.course;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.platform.idempotency.Idempotent;

@Path("/api/v1/courses/{slug}/problems")
@Tag(name = "Courses")
public class CourseReportResource {
    @Schema(name = "CourseProblemSent")
    record Sent(UUID id) {}

    @Inject
    CourseProblems problems;

    @Inject
    Visitors visitors;

    @POST
    @PermitAll
    @Idempotent
    @Operation(summary = "Say that something is wrong with a course; no account is needed")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Sent.class, responseCode = "201")
    public RestResponse<Sent> report(
            @PathParam("slug") String slug,
            @NotNull(message = "Send a JSON object") @Valid CourseProblemRequest request) {
        var id = problems.report(slug, request, visitors.current());
        return RestResponse.status(RestResponse.Status.CREATED, new Sent(id));
    }
}
