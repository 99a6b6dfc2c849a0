package uk.learningoffer.identity.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.caller.StepUp;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.person.UserQuery;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/users")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Users", description = "Who may do what.")
public class UserResource {
    private static final String LIST = "users";

    @Inject
    PersonRepository people;

    @Inject
    RoleGrants grants;

    @Inject
    Vouching vouching;

    @Inject
    VouchingTable vouchings;

    @Inject
    CurrentUsers currentUser;

    @GET
    @Transactional
    @Operation(summary = "Find people by name or e-mail address")
    public Page<UserResponse> list(@Valid @BeanParam UserQuery query) {
        var found = people.page(query, query.after(LIST, 1));
        return Page.of(found, query.limit, person -> Cursor.of(LIST, person.email()))
                .map(UserResponse::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One person")
    public UserResponse one(@PathParam("id") UUID id) {
        return UserResponse.of(people.requireThere(id));
    }

    @POST
    @Path("/{id}/vouching")
    @Idempotent
    @Operation(summary = "Tie somebody to a council that their address says nothing of, with the reason")
    public UserResponse vouch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a council and the reason") VouchingRequest request) {
        return vouching.vouch(id, IfMatch.of(ifMatch), request, currentUser.get());
    }

    @GET
    @Path("/{id}/vouchings")
    @Transactional
    @Operation(summary = "Who vouched for somebody, and why, newest first")
    public List<VouchingResponse> vouchings(@PathParam("id") UUID id) {
        people.requireThere(id);
        return vouchings.of(id);
    }

    @DELETE
    @Path("/{id}/second-factor")
    @StepUp
    @Operation(
            summary = "Take away the second factor of somebody who lost it: they are signed out and set up a new one")
    public void takeSecondFactor(@PathParam("id") UUID id) {
        grants.takeSecondFactor(id, currentUser.get());
    }

    @PUT
    @Path("/{id}/roles")
    @StepUp
    @Operation(summary = "Say which roles somebody holds, from their next request on")
    public UserResponse setRoles(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RolesRequest request) {
        return grants.set(id, request.roles(), IfMatch.of(ifMatch), currentUser.get());
    }
}
