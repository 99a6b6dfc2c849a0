package uk.learningoffer.library.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.idempotency.Idempotent;

@Path("/api/v1/courses")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Courses")
public class CourseEditResource {
    @Schema(name = "PublicationRequest")
    record Publication(
            @Schema(nullable = true, description = "Left out: now.")
            Instant publishAt,

            @Schema(nullable = true, description = "Instead of an instant: a day, at its start in London.")
            LocalDate publishOn) {
        Instant when() {
            return publishOn == null ? publishAt : LondonDays.startOf(publishOn);
        }
    }

    @Schema(name = "RetirementRequest")
    record Retirement(
            @Schema(nullable = true, description = "Slug of the course to take instead.")
            String replacedBy) {}

    @Inject
    CourseEditing editing;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Courses courses;

    @Inject
    LibraryHistory history;

    @POST
    @Idempotent
    @Operation(summary = "Enter a course, as a draft")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CourseResponse.class, responseCode = "201")
    public RestResponse<CourseResponse> create(@NotNull(message = "Send a JSON object") @Valid CourseRequest request) {
        var course = editing.create(request);
        return RestResponse.ResponseBuilder.<CourseResponse>created(URI.create("/api/v1/courses/" + course.slug()))
                .entity(catalogue.one(course))
                .build();
    }

    @PATCH
    @Path("/{slug}")
    @Transactional
    @Operation(summary = "Change a course")
    public CourseResponse edit(
            @PathParam("slug") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid CourseRequest request) {
        return catalogue.one(editing.edit(slug, request, ifMatch));
    }

    @POST
    @Path("/{slug}/publication")
    @Idempotent
    @Operation(summary = "Publish a course now, or a draft at a later time")
    public CourseResponse publish(
            @PathParam("slug") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") Publication request) {
        return catalogue.one(editing.publish(slug, request.when(), ifMatch));
    }

    @DELETE
    @Path("/{slug}/publication")
    @Transactional
    @Operation(summary = "Keep a draft whose publication was planned")
    public CourseResponse keepAsDraft(@PathParam("slug") String slug, @HeaderParam("If-Match") String ifMatch) {
        return catalogue.one(editing.keepAsDraft(slug, ifMatch));
    }

    @POST
    @Path("/{slug}/retirement")
    @Idempotent
    @Operation(summary = "Retire a course, naming what to take instead if there is something")
    public CourseResponse retire(
            @PathParam("slug") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") Retirement request) {
        return catalogue.one(editing.retire(slug, request.replacedBy(), ifMatch));
    }

    @GET
    @Path("/{slug}/history")
    @Transactional
    @Operation(summary = "Who changed what of a course, newest first")
    public List<LibraryHistory.Entry> history(@PathParam("slug") String slug) {
        return history.of("course", courses.requireAny(slug).code());
    }
}
