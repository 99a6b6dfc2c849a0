package uk.learningoffer.application.window;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/application-windows")
@RolesAllowed(ADMINISTRATOR)
@Tag(name = "Application windows", description = "When applications are taken, where not always.")
public class WindowResource {
    @Inject
    WindowTable windows;

    @Inject
    WindowEditing editing;

    @Inject
    WindowPreview preview;

    @Inject
    CurrentUsers callers;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "List windows, the one that opens last first")
    public Page<ApplicationWindow> list(@Valid @BeanParam PageRequest page) {
        return Page.of(
                windows.page(page), page.limit, window -> Cursor.of(WindowTable.LIST, window.opensOn(), window.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Operation(summary = "One window")
    public ApplicationWindow one(@PathParam("id") UUID id) {
        return windows.require(id);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ApplicationWindow.class, responseCode = "201")
    @Operation(summary = "Take applications in a window: for everything, a platform or a course")
    public RestResponse<ApplicationWindow> add(@Valid @NotNull(message = "Send a window") WindowRequest request) {
        var window = editing.add(request, callers.get());
        return RestResponse.ResponseBuilder.<ApplicationWindow>created(
                        URI.create("/api/v1/application-windows/" + window.id()))
                .entity(window)
                .build();
    }

    @POST
    @Path("/preview")
    @Transactional
    @Operation(summary = "What a window would have meant for last month's applications; saves nothing")
    public WindowPreview.Result preview(@Valid @NotNull(message = "Send a window") WindowRequest request) {
        return preview.of(editing.check(request, null), request);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change the days of a window that is not over; what it is for stays")
    public ApplicationWindow change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a window") WindowRequest request) {
        return editing.change(id, IfMatch.of(ifMatch), request);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(summary = "Cancel a window that is not over")
    public ApplicationWindow cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return editing.cancel(id, IfMatch.of(ifMatch));
    }
}
