package uk.learningoffer.licence.holding;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.APPLICANT;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/allocations/{id}/leave")
@Tag(name = "Allocations")
@RolesAllowed({APPLICANT, REVIEWER, ADMINISTRATOR})
public class LeaveResource {
    @Inject
    LeaveService service;

    @Inject
    AllocationViews views;

    @Inject
    CurrentUsers users;

    @POST
    @Idempotent
    @Operation(
            summary = "Say that its holder is on leave",
            description = "Reminders and the time to activate stand still on these days, but not beyond the term of the"
                    + " licence. By its holder from today on; by staff also for days that are over.")
    public AllocationResponse take(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the days of the leave") LeaveRequest request) {
        service.take(id, request.toLeave(), IfMatch.of(ifMatch), users.get());
        return views.require(id, users.get());
    }

    @POST
    @Path("/end")
    @Idempotent
    @Operation(summary = "Say that its holder is back today, or does not go")
    public AllocationResponse end(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.end(id, IfMatch.of(ifMatch), users.get());
        return views.require(id, users.get());
    }
}
