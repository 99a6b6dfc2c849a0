package uk.learningoffer.library.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/course-problems")
@Tag(name = "Courses")
public class CourseProblemResource {
    @Schema(name = "CourseProblemClosure")
    record Closure(
            @NotBlank(message = "Enter what was done about it")
            @Size(max = 500, message = "Enter at most 500 characters")
            String done) {}

    @Inject
    CourseProblems problems;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(summary = "What visitors say is wrong with courses, newest first")
    public Page<CourseProblemResponse> list(@Valid @BeanParam CourseProblemQuery query) {
        return problems.page(query);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Operation(summary = "Close a problem, saying what was done")
    public CourseProblemResponse close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid Closure request) {
        return problems.close(id, request.done(), ifMatch);
    }
}
