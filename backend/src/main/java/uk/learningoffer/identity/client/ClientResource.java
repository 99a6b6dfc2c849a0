package uk.learningoffer.identity.client;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.learningoffer.identity.caller.StepUp;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

// Secrets are not @Idempotent: the record of an answer would keep them. Who loses an answer asks for another secret.
@Path("/api/v1/clients")
@RolesAllowed({ADMINISTRATOR, COUNCIL_LEAD})
@Tag(name = "Clients", description = "Systems of authorities that use this API for their own people.")
public class ClientResource {
    private static final String LIST = "clients";

    @Inject
    PartnerClients clients;

    @Inject
    PartnerClientRepository repository;

    @Inject
    ClientReach reach;

    @Inject
    ClientView view;

    @GET
    @Transactional
    @Operation(summary = "List clients, newest first: a council lead's own council's, for administrators all")
    public Page<ClientResponse> list(@Valid @BeanParam PageRequest page) {
        var found = repository.page(reach.council(), page.after(LIST, 1), page.rows());
        return Page.of(view.of(found), page.limit, client -> Cursor.of(LIST, client.id()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One client")
    public ClientResponse one(@PathParam("id") UUID id) {
        return view.of(reach.require(id));
    }

    @POST
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ClientSecretResponse.class, responseCode = "201", responseDescription = "Registered")
    @StepUp
    @Operation(
            summary = "Register a system of an authority; its secret is in this answer only",
            description = "With public keys it gets no secret, and signs what it sends to /oauth2/token (RFC 7523)."
                    + " One that a council lead registers gets tokens when an administrator has approved it.")
    public ClientSecretResponse register(@NotNull @Valid ClientRequest request) {
        return response(clients.register(request.details(), reach.caller()));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @Transactional
    @RolesAllowed(ADMINISTRATOR)
    @StepUp
    @Operation(summary = "Approve a client that a council lead registered")
    public ClientResponse approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return view.of(clients.approve(id, IfMatch.of(ifMatch)));
    }

    @POST
    @Path("/{id}/secrets")
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ClientSecretResponse.class, responseCode = "201", responseDescription = "Added")
    @StepUp
    @Operation(summary = "Add a second secret, to change over without a break")
    public ClientSecretResponse addSecret(@PathParam("id") UUID id) {
        return response(clients.newSecret(id));
    }

    @DELETE
    @Path("/{id}/secrets/{secret}")
    @StepUp
    @Operation(summary = "Revoke one secret: no token is given for it any more")
    public void revokeSecret(@PathParam("id") UUID id, @PathParam("secret") UUID secret) {
        clients.revokeSecret(id, secret);
    }

    @PUT
    @Path("/{id}/keys")
    @Transactional
    @StepUp
    @Operation(summary = "Say which public keys a client signs with, in place of those it had")
    public ClientResponse useKeys(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClientKeysRequest request) {
        return view.of(clients.useKeys(id, ClientKeys.checked(request.jwks()), IfMatch.of(ifMatch)));
    }

    @DELETE
    @Path("/{id}")
    @StepUp
    @Operation(summary = "Revoke a client: its tokens stop working with the next request")
    public void revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        clients.revoke(id, IfMatch.of(ifMatch));
    }

    private static ClientSecretResponse response(PartnerClients.Registered made) {
        return new ClientSecretResponse(made.id(), made.clientId(), made.secret(), made.expiresAt());
    }
}
