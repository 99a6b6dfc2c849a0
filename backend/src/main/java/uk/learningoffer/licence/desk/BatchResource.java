package uk.learningoffer.licence.desk;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/desk-batches")
@RolesAllowed({REVIEWER, ADMINISTRATOR})
@Tag(name = "Supplier desk")
public class BatchResource {
    @Inject
    SupplierDesk desk;

    @Inject
    BatchTable batches;

    @Inject
    BatchReading members;

    @Inject
    CurrentUsers callers;

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One batch, and what the caller may do with it")
    public BatchResponse one(@PathParam("id") UUID id) {
        return shown(batches.require(id));
    }

    @GET
    @Path("/{id}/addresses")
    @Transactional
    @Operation(summary = "The addresses of a batch to copy, without those that are not to be done any more")
    public AddressesResponse addresses(@PathParam("id") UUID id) {
        return members.addresses(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Operation(summary = "Confirm that it is done at the supplier, all of it or but for those that failed")
    public BatchResponse confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a JSON object") BatchConfirmation request) {
        return shown(
                desk.confirm(id, IfMatch.of(ifMatch), request, callers.get().personId()));
    }

    @POST
    @Path("/{id}/release")
    @Idempotent
    @Operation(summary = "Give it back: nothing of it was done")
    public BatchResponse release(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return shown(desk.release(id, IfMatch.of(ifMatch), callers.get().personId()));
    }

    @POST
    @Path("/{id}/takeover")
    @Idempotent
    @Operation(summary = "Go on with what somebody else began")
    public BatchResponse takeOver(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return shown(desk.takeOver(id, IfMatch.of(ifMatch), callers.get().personId()));
    }

    private BatchResponse shown(Batch batch) {
        return BatchResponse.of(batch, callers.get().personId());
    }
}
