package uk.learningoffer.licence.supplier;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/suppliers")
@RolesAllowed(ADMINISTRATOR)
@Tag(name = "Suppliers", description = "Who sells licences, and what was agreed with them.")
public class SupplierResource {
    @Inject
    SupplierTable table;

    @Inject
    AgreementTable agreements;

    @Inject
    Suppliers suppliers;

    @GET
    @Transactional
    @Operation(summary = "List suppliers by name")
    public Page<Supplier> list(@Valid @BeanParam PageRequest page) {
        return table.page(page);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One supplier")
    public Supplier one(@PathParam("id") UUID id) {
        return table.require(id);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Supplier.class, responseCode = "201")
    @Operation(summary = "Add a supplier")
    public RestResponse<Supplier> add(@Valid @NotNull(message = "Send a supplier") SupplierRequest request) {
        var supplier = suppliers.add(request);
        return RestResponse.ResponseBuilder.<Supplier>created(URI.create("/api/v1/suppliers/" + supplier.id()))
                .entity(supplier)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change what is known of a supplier")
    public Supplier change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a supplier") SupplierRequest request) {
        return suppliers.change(id, IfMatch.of(ifMatch), request);
    }

    @GET
    @Path("/{id}/agreements")
    @Transactional
    @Operation(summary = "List what was agreed with a supplier, by reference")
    public Page<Agreement> agreements(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        table.require(id);
        return agreements.page(id, page);
    }

    @GET
    @Path("/{id}/agreements/{agreement}")
    @Transactional
    @Operation(summary = "One agreement")
    public Agreement agreement(@PathParam("id") UUID id, @PathParam("agreement") UUID agreement) {
        return agreements.require(agreement, id);
    }

    @POST
    @Path("/{id}/agreements")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Agreement.class, responseCode = "201")
    @Operation(summary = "Record an agreement")
    public RestResponse<Agreement> agree(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send an agreement") AgreementRequest request) {
        var agreement = suppliers.agree(id, request);
        return RestResponse.ResponseBuilder.<Agreement>created(
                        URI.create("/api/v1/suppliers/" + id + "/agreements/" + agreement.id()))
                .entity(agreement)
                .build();
    }

    @PUT
    @Path("/{id}/agreements/{agreement}")
    @Operation(summary = "Change what is recorded of an agreement")
    public Agreement changeAgreement(
            @PathParam("id") UUID id,
            @PathParam("agreement") UUID agreement,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send an agreement") AgreementRequest request) {
        return suppliers.change(agreement, id, IfMatch.of(ifMatch), request);
    }
}
