package uk.learningoffer.licence.purchasing;

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
import uk.learningoffer.identity.caller.StepUp;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.licence.stock.PoolResponse;
import uk.learningoffer.licence.stock.PurchaseRepository;
import uk.learningoffer.licence.stock.PurchaseRequest;
import uk.learningoffer.licence.stock.StockEntries;
import uk.learningoffer.licence.stock.StockEntryResponse;
import uk.learningoffer.licence.waiting.WaitingPeople;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/licence-pools")
@Tag(name = "Licence pools", description = "Licences bought, free, held and used up, and who waits for one.")
public class PoolResource {
    @Inject
    PoolRepository pools;

    @Inject
    PoolService service;

    @Inject
    PurchaseService purchasing;

    @Inject
    PurchaseRepository purchases;

    @Inject
    PoolClosing closing;

    @Inject
    CurrentUsers users;

    @Inject
    StockEntries entries;

    @Inject
    WaitingPeople waitingPeople;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "List pools by name, with their counts")
    public Page<PoolResponse> list(@Valid @BeanParam PageRequest page) {
        return pools.page(page);
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PoolResponse.class, responseCode = "201")
    @Operation(summary = "Open a pool, empty at first")
    public RestResponse<PoolResponse> create(@Valid @NotNull(message = "Send a pool") PoolRequest request) {
        var id = service.create(request);
        return RestResponse.ResponseBuilder.<PoolResponse>created(URI.create("/api/v1/licence-pools/" + id))
                .entity(pools.require(id))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "One pool with its purchases and the head of its waiting list")
    public PoolDetailResponse one(@PathParam("id") UUID id) {
        var pool = pools.require(id);
        return PoolDetailResponse.of(
                pool,
                purchases.ofPool(id),
                waitingPeople.page(id, new PageRequest()),
                PoolMove.of(pool.closedAt() != null, users.get()));
    }

    @POST
    @Path("/{id}/purchases")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PoolDetailResponse.class, responseCode = "201")
    @StepUp
    @Operation(
            summary = "Record an order of licences",
            description = "Whoever waits gets one at once, in order. The answer shows the pool as it is afterwards.")
    public RestResponse<PoolDetailResponse> topUp(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send an order") PurchaseRequest order) {
        purchasing.topUp(id, order);
        return RestResponse.ResponseBuilder.<PoolDetailResponse>created(URI.create("/api/v1/licence-pools/" + id))
                .entity(one(id))
                .build();
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Operation(
            summary = "Close a pool: it promises no licence any more",
            description =
                    "Who holds one keeps it. Who waits goes to the line of another pool that covers their course, and"
                            + " keeps the time of joining; without such a pool it stays open.")
    public PoolDetailResponse close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason") ClosingRequest request) {
        closing.close(id, request, IfMatch.of(ifMatch), users.get());
        return one(id);
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Operation(summary = "Open a closed pool again")
    public PoolDetailResponse reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        closing.reopen(id, IfMatch.of(ifMatch));
        return one(id);
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "What happened to the purchases of a pool after they were recorded, newest first")
    public Page<StockEntryResponse> entries(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        pools.require(id);
        return entries.ofPool(id, page);
    }
}
