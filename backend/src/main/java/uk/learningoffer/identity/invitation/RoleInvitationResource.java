package uk.learningoffer.identity.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.caller.StepUp;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/role-invitations")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Role invitations", description = "Inviting people who have no account to hold roles.")
public class RoleInvitationResource {
    private static final String LIST = "role-invitations";

    @Inject
    RoleInvitations invitations;

    @Inject
    CurrentUsers currentUser;

    @Inject
    InstantSource clock;

    @GET
    @Operation(summary = "Who was invited and what became of it, newest first")
    public Page<RoleInvitationResponse> list(@Valid @BeanParam PageRequest page) {
        var found = invitations.page(page.after(LIST, 1), page.rows());
        return Page.of(found, page.limit, one -> Cursor.of(LIST, one.id()))
                .map(one -> RoleInvitationResponse.of(one, clock.instant()));
    }

    @POST
    @StepUp
    @Idempotent
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RoleInvitationResponse.class, responseCode = "201", responseDescription = "Invited")
    @Operation(
            summary = "Invite somebody by their address: they get a link that works once, for three days",
            description = "Somebody who has an account is not invited: PUT /api/v1/users/{id}/roles gives them roles.")
    public RoleInvitationResponse invite(
            @Valid @NotNull(message = "Send an invitation") RoleInvitationRequest request) {
        return invitations.invite(request, currentUser.get());
    }

    @POST
    @Path("/{id}/sending")
    @StepUp
    @Idempotent
    @Operation(summary = "Send it again, for another three days: the link that was sent before works no more")
    public RoleInvitationResponse sendAgain(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return invitations.sendAgain(id, IfMatch.of(ifMatch));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(summary = "Withdraw it: its link works no more, from the next request on")
    public RoleInvitationResponse withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return invitations.withdraw(id, IfMatch.of(ifMatch));
    }
}
