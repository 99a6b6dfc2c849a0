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
import uk.learningoffer.licence.stock.PurchaseRepository;
import uk.learningoffer.licence.stock.StockEntries;
import uk.learningoffer.licence.stock.StockEntryResponse;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/purchases")
@Tag(name = "Purchases", description = "What was ordered, and what happened to it since.")
public class PurchaseResource {
    @Inject
    PurchaseViews views;

    @Inject
    PurchaseRepository purchases;

    @Inject
    StockEntries entries;

    @Inject
    StockBook book;

    @Inject
    SeatRows seats;

    @Inject
    CurrentUsers users;

    @GET
    @Path("/{id}")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "One purchase as it stands after all its entries")
    public PurchaseDetailResponse one(@PathParam("id") UUID id) {
        return views.require(id, users.get());
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "What happened to a purchase after it was recorded, newest first")
    public Page<StockEntryResponse> entries(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        purchases.require(id);
        return entries.ofPurchase(id, page);
    }

    @POST
    @Path("/{id}/entries")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PurchaseDetailResponse.class, responseCode = "201")
    @StepUp
    @Operation(
            summary = "Enter that an order grew, shrank, went back to the supplier or had another price",
            description =
                    "The purchase itself is never edited. Only free licences can be taken out of it; a top-up is given"
                            + " to whoever waits, in order. The answer shows the purchase and its pool as they are"
                            + " afterwards.")
    public RestResponse<PurchaseDetailResponse> enter(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send an entry") StockEntryRequest request) {
        book.enter(id, request, users.get());
        return RestResponse.ResponseBuilder.<PurchaseDetailResponse>created(URI.create("/api/v1/purchases/" + id))
                .entity(one(id))
                .build();
    }

    @POST
    @Path("/{id}/codes")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Operation(
            summary = "Put the codes of a file on the licences of a purchase that have none",
            description = "One code for each that is free or held, so that nobody is left without.")
    public PurchaseDetailResponse putCodes(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send the file") CodesRequest request) {
        book.putCodes(id, request.codeFile());
        return one(id);
    }

    @GET
    @Path("/{id}/licences")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "The licences of a purchase in the order of their numbers, and who has them")
    public Page<SeatResponse> licences(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        purchases.require(id);
        return seats.page(id, page);
    }
}
