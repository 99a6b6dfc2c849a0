package uk.learningoffer.application.window;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.Courses;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.problem.Problems;

@Path("/api/v1/opening")
@PermitAll
@Tag(name = "Opening", description = "Whether applications are taken today, and a message when they are.")
public class OpeningResource {
    @Inject
    WhenOpen whenOpen;

    @Inject
    OpeningNotices notices;

    @Inject
    Courses courses;

    @Inject
    InstantSource clock;

    @GET
    @Transactional
    @Operation(summary = "Whether applications are taken today, for a course or at all")
    public OpeningResponse opening(
            @QueryParam("course") @Parameter(description = "The slug of a course.") String slug) {
        var course = course(slug, "/course");
        var opening = whenOpen.on(LondonDays.of(clock.instant()), course == null ? null : course.id(), null);
        return OpeningResponse.of(opening, course == null ? null : course.title());
    }

    @POST
    @Path("/notices")
    @Idempotent
    @APIResponse(responseCode = "204", description = "One message is sent when they open; then the address is gone.")
    @Operation(summary = "Ask to be told when applications open; no account is needed")
    public RestResponse<Void> ask(@Valid @NotNull(message = "Send an address") OpeningNoticeRequest request) {
        notices.ask(request.email(), course(request.courseSlug(), "/courseSlug"));
        return RestResponse.noContent();
    }

    private Course course(String slug, String pointer) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        return courses.bySlug(slug).orElseThrow(() -> Problems.invalid(pointer, "Choose a course of the library"));
    }
}
