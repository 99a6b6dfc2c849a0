package uk.learningoffer.webhook;

import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
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
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.problem.Violations;
import uk.learningoffer.platform.version.IfMatch;

// What answers a secret is not @Idempotent: the record of the answer would keep it. Who loses one asks for another.
@Path("/api/v1/webhooks")
@RolesAllowed({COUNCIL_LEAD, Scopes.WEBHOOKS_MANAGE})
@Tag(
        name = "Webhooks",
        description =
                "Where a council's own systems are told of changes, as Standard Webhooks says: signed, in order for"
                        + " each record, and again until it worked.")
public class WebhookResource {
    @Inject
    Webhooks webhooks;

    @Inject
    WebhookTable table;

    @Inject
    WebhookAddresses addresses;

    @Inject
    CurrentUsers callers;

    @Inject
    Validator rules;

    @GET
    @Operation(summary = "List one's council's webhooks, newest first")
    public Page<Webhook> list(@Valid @BeanParam PageRequest page) {
        return table.page(webhooks.authority(), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One webhook")
    public Webhook one(@PathParam("id") UUID id) {
        return table.require(id, webhooks.authority());
    }

    @POST
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = WebhookSecretResponse.class, responseCode = "201", responseDescription = "Registered")
    @Operation(summary = "Register an address; its secret is in this answer only")
    public WebhookSecretResponse add(@NotNull(message = "Send a webhook") WebhookRequest request) {
        check(request);
        return webhooks.add(request);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Give a webhook another address, or other kinds of change")
    public Webhook change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a webhook") WebhookRequest request) {
        var seen = IfMatch.of(ifMatch);
        table.require(id, webhooks.authority());
        check(request);
        return webhooks.change(id, seen, request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a webhook, with its log: nothing more is delivered")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        webhooks.remove(id, IfMatch.of(ifMatch));
    }

    @POST
    @Path("/{id}/secrets")
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = WebhookSecretResponse.class, responseCode = "201", responseDescription = "Made")
    @Operation(summary = "Make a new secret; for a day deliveries carry a signature by each of the two")
    public WebhookSecretResponse renewSecret(@PathParam("id") UUID id) {
        return webhooks.renewSecret(id);
    }

    @POST
    @Path("/{id}/activation")
    @Idempotent
    @Operation(summary = "Switch a webhook on again; what waited is delivered now")
    public Webhook activate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return webhooks.activate(id, IfMatch.of(ifMatch));
    }

    // All that is wrong at once, so not by @Valid. Outside a transaction: it looks the name up.
    private void check(WebhookRequest request) {
        var faults = new ArrayList<>(Violations.asFieldErrors(rules.validate(request)));
        if (request.eventTypes() != null) {
            faults.addAll(WebhookTypes.faults(request.eventTypes(), callers.get()));
        }
        if (faults.stream().noneMatch(fault -> fault.pointer().equals("/url"))) {
            addresses
                    .fault(request.url())
                    .map(fault -> new FieldError("/url", fault))
                    .ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }
}
