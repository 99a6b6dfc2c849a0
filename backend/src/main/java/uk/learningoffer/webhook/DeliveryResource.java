package uk.learningoffer.webhook;

import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/webhooks/{id}")
@RolesAllowed({COUNCIL_LEAD, Scopes.WEBHOOKS_MANAGE})
@Tag(name = "Webhooks")
public class DeliveryResource {
    @Inject
    Webhooks webhooks;

    @Inject
    WebhookTable table;

    @Inject
    DeliveryTable deliveries;

    @GET
    @Path("/deliveries")
    @Operation(summary = "List what was delivered to a webhook, or not, newest first; kept for 30 days")
    public Page<Delivery> list(@PathParam("id") UUID id, @Valid @BeanParam DeliveryQuery query) {
        table.require(id, webhooks.authority());
        return deliveries.page(id, query);
    }

    @GET
    @Path("/deliveries/{delivery}")
    @Operation(summary = "One delivery")
    public Delivery one(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        table.require(id, webhooks.authority());
        return deliveries.require(delivery, id);
    }

    @POST
    @Path("/tests")
    @Idempotent
    @Operation(summary = "Deliver a test, of the type webhook.test")
    public Delivery test(@PathParam("id") UUID id) {
        return webhooks.test(id);
    }

    @POST
    @Path("/deliveries/{delivery}/replay")
    @Idempotent
    @Operation(summary = "Deliver something again, under the same webhook-id")
    public Delivery replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return webhooks.replay(id, delivery);
    }

    @POST
    @Path("/replays")
    @Idempotent
    @Operation(summary = "Deliver again everything that was given up")
    public ReplayResponse replayDead(@PathParam("id") UUID id) {
        return webhooks.replayDead(id);
    }
}
