package uk.learningoffer.identity.client;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

// Not @Idempotent: the record of an answer would keep the secret. Who loses an answer asks for another secret.
@Path("/api/v1/clients")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Clients", description = "Systems of authorities that read their own applications and licences.")
public class ClientResource {
    private static final String LIST = "clients";

    @Inject
    PartnerClients clients;

    @Inject
    PartnerClientRepository repository;

    @GET
    @Transactional
    @Operation(summary = "List clients, newest first")
    public Page<ClientResponse> list(@Valid @BeanParam PageRequest page) {
        var found = repository.page(page.after(LIST, 1), page.rows());
        return Page.of(found, page.limit, client -> Cursor.of(LIST, client.id()))
                .map(ClientResponse::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One client")
    public ClientResponse one(@PathParam("id") UUID id) {
        return ClientResponse.of(repository.require(id));
    }

    @POST
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ClientSecretResponse.class, responseCode = "201", responseDescription = "Registered")
    @Operation(summary = "Register a system of an authority; its secret is in this answer only")
    public ClientSecretResponse register(@NotNull @Valid ClientRequest request) {
        var made = clients.register(request.name().strip(), request.authorityCode(), request.scopes());
        return new ClientSecretResponse(made.id(), made.clientId(), made.secret(), made.expiresAt());
    }

    @POST
    @Path("/{id}/secrets")
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ClientSecretResponse.class, responseCode = "201", responseDescription = "Added")
    @Operation(summary = "Add a second secret, to change over without a break")
    public ClientSecretResponse addSecret(@PathParam("id") UUID id) {
        var made = clients.newSecret(id);
        return new ClientSecretResponse(made.id(), made.clientId(), made.secret(), made.expiresAt());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke a client: its tokens stop working with the next request")
    public void revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        clients.revoke(id, IfMatch.of(ifMatch));
    }
}
