package uk.learningoffer.authority;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/reorganisations")
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Reorganisations", description = "Councils that others replace on a day, entered ahead.")
public class ReorganisationResource {
    @Inject
    ReorganisationRepository reorganisations;

    @Inject
    Reorganising reorganising;

    @Inject
    ReorganisationPreview preview;

    @Inject
    PlanCheck check;

    @GET
    @Transactional
    @Operation(summary = "List reorganisations, the latest day first")
    public Page<ReorganisationResponse> list(@Valid @BeanParam PageRequest page) {
        return Page.of(reorganisations.page(page), page.limit, ReorganisationRepository::position)
                .map(ReorganisationResponse::of);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReorganisationResponse.class, responseCode = "201")
    @Operation(summary = "Plan a reorganisation; the register changes on its day")
    public RestResponse<ReorganisationResponse> plan(
            @Valid @NotNull(message = "Send a plan") ReorganisationRequest request) {
        var planned = reorganising.plan(request);
        return RestResponse.ResponseBuilder.<ReorganisationResponse>created(
                        URI.create("/api/v1/reorganisations/" + planned.id()))
                .entity(ReorganisationResponse.of(planned))
                .build();
    }

    @POST
    @Path("/preview")
    @Transactional
    @Operation(summary = "What a plan would move and whom it would ask, as things stand now; saves nothing")
    public List<ReorganisationPreview.Effect> preview(
            @QueryParam("changing") @Parameter(description = "The reorganisation that the plan would change.")
                    UUID changing,
            @Valid @NotNull(message = "Send a plan") ReorganisationRequest request) {
        check.check(request, changing);
        return preview.of(request.toPlan());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One reorganisation")
    public ReorganisationResponse one(@PathParam("id") UUID id) {
        return ReorganisationResponse.of(reorganisations.require(id));
    }

    @GET
    @Path("/{id}/effects")
    @Transactional
    @Operation(summary = "What it moves and whom it asks, as things stand now")
    public List<ReorganisationPreview.Effect> effects(@PathParam("id") UUID id) {
        return preview.of(reorganisations.require(id).plan());
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change a plan that has not taken effect")
    public ReorganisationResponse change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a plan") ReorganisationRequest request) {
        return ReorganisationResponse.of(reorganising.change(id, IfMatch.of(ifMatch), request));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(summary = "Cancel a plan that has not taken effect")
    public ReorganisationResponse cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ReorganisationResponse.of(reorganising.cancel(id, IfMatch.of(ifMatch)));
    }
}
