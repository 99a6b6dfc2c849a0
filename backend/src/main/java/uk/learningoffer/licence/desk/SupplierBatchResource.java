package uk.learningoffer.licence.desk;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
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
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/supplier-desk/{supplier}/batches")
@RolesAllowed({REVIEWER, ADMINISTRATOR})
@Tag(name = "Supplier desk")
public class SupplierBatchResource {
    @Inject
    SupplierDesk desk;

    @Inject
    DeskSuppliers suppliers;

    @Inject
    BatchTable batches;

    @Inject
    CurrentUsers callers;

    @GET
    @Transactional
    @Operation(summary = "List the batches of a supplier, newest first")
    public Page<BatchResponse> list(@PathParam("supplier") UUID supplier, @Valid @BeanParam PageRequest page) {
        suppliers.require(supplier);
        return batches.page(supplier, page).map(this::shown);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = BatchResponse.class, responseCode = "201")
    @Operation(summary = "Take the oldest of a work-list upon oneself; nobody else gets the same people")
    public RestResponse<BatchResponse> take(
            @PathParam("supplier") UUID supplier,
            @Valid @NotNull(message = "Send a JSON object") BatchRequest request) {
        var batch = shown(desk.take(supplier, request, callers.get().personId()));
        return RestResponse.ResponseBuilder.<BatchResponse>created(URI.create("/api/v1/desk-batches/" + batch.id()))
                .entity(batch)
                .build();
    }

    private BatchResponse shown(Batch batch) {
        return BatchResponse.of(batch, callers.get().personId());
    }
}
