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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/supplier-desk")
@RolesAllowed({REVIEWER, ADMINISTRATOR})
@Tag(name = "Supplier desk", description = "What staff do by hand at suppliers without an API.")
public class SupplierDeskResource {
    @Schema(name = "DeskAllocationRequest")
    record OfAllocation(
            @NotNull(message = "Say whose licence it is") UUID allocationId) {}

    @Inject
    DeskSuppliers suppliers;

    @Inject
    DeskLists lists;

    @Inject
    SupplierDesk desk;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @Operation(summary = "List suppliers by name, with how much there is to do at each")
    public Page<DeskSupplier> list(@Valid @BeanParam PageRequest page) {
        return suppliers.page(page);
    }

    @GET
    @Path("/{supplier}")
    @Transactional
    @Operation(summary = "How much there is to do at a supplier")
    public DeskSupplier one(@PathParam("supplier") UUID supplier) {
        return suppliers.require(supplier);
    }

    @GET
    @Path("/{supplier}/invitations")
    @Transactional
    @Operation(summary = "Who is to be invited there and in nobody's batch, oldest first")
    public Page<DeskEntry> invitations(@PathParam("supplier") UUID supplier, @Valid @BeanParam PageRequest page) {
        read(supplier, "invitations");
        return lists.toInvite(supplier, page);
    }

    @GET
    @Path("/{supplier}/removals")
    @Transactional
    @Operation(summary = "Whose licence has ended and is still counted there, oldest first")
    public Page<DeskEntry> removals(@PathParam("supplier") UUID supplier, @Valid @BeanParam PageRequest page) {
        read(supplier, "removals");
        return lists.toRemove(supplier, page);
    }

    @GET
    @Path("/{supplier}/checks")
    @Transactional
    @Operation(summary = "Where the supplier and this service may not agree, oldest first")
    public Page<DeskEntry> checks(@PathParam("supplier") UUID supplier, @Valid @BeanParam PageRequest page) {
        read(supplier, "checks");
        return lists.toCheck(supplier, page);
    }

    @POST
    @Path("/{supplier}/invitations")
    @Idempotent
    @Operation(summary = "Have an invitation that failed, was lost or has expired entered again")
    public DeskSupplier inviteAgain(
            @PathParam("supplier") UUID supplier,
            @Valid @NotNull(message = "Send a JSON object") OfAllocation request) {
        desk.inviteAgain(supplier, request.allocationId());
        return suppliers.require(supplier);
    }

    @POST
    @Path("/{supplier}/copies")
    @Idempotent
    @Operation(
            summary = "Say that what somebody did there was copied by hand, where no report of the supplier brings it")
    public DeskSupplier copied(
            @PathParam("supplier") UUID supplier,
            @Valid @NotNull(message = "Send a JSON object") OfAllocation request) {
        desk.copied(supplier, request.allocationId());
        return suppliers.require(supplier);
    }

    private void read(UUID supplier, String what) {
        suppliers.require(supplier);
        audit.record("supplier-desk.read", "supplier", supplier, Map.of("list", what));
    }
}
