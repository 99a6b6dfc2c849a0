package uk.learningoffer.application.bulk;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.StepUp;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/bulk-runs")
@RolesAllowed(REVIEWER)
@Tag(name = "Bulk decisions", description = "One decision on many cases: looked at first, then done one by one.")
public class BulkRunResource {
    @Inject
    BulkReviewing reviewing;

    @Inject
    BulkRuns runs;

    @Inject
    BulkResults results;

    @Inject
    Audit audit;

    @Inject
    CurrentUsers callers;

    @GET
    @Operation(summary = "One's own bulk runs, newest first")
    public Page<BulkRunResponse> list(@Valid @BeanParam PageRequest page) {
        return runs.page(callers.get().personId(), page).map(this::shown);
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = BulkRunResponse.class, responseCode = "201")
    @Operation(
            summary = "Prepare a decision on many cases",
            description =
                    "Nothing is decided: the items of the run say what would happen to each case, in the order of the queue.")
    public RestResponse<BulkRunResponse> prepare(
            @Valid @NotNull(message = "Send what you mean to do") BulkRunRequest request) {
        var run = shown(reviewing.prepare(request, callers.get()));
        return RestResponse.ResponseBuilder.<BulkRunResponse>created(
                        UriBuilder.fromPath("/api/v1/bulk-runs/{id}").build(run.id()))
                .entity(run)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a bulk run is")
    public BulkRunResponse one(@PathParam("id") UUID id) {
        return shown(reviewing.require(id, callers.get()));
    }

    @GET
    @Path("/{id}/items")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Its cases in their order: what is foreseen, and what became of each")
    public Page<BulkItemResponse> items(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return results.page(reviewing.require(id, callers.get()).id(), page);
    }

    @GET
    @Path("/{id}/items")
    @Produces("text/csv;qs=0.5")
    @Transactional
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @StepUp
    @Operation(hidden = true)
    public RestResponse<String> csv(@PathParam("id") UUID id) {
        var run = reviewing.require(id, callers.get());
        audit.record("bulk-run.downloaded", "bulk-run", id, Map.of());
        return RestResponse.ResponseBuilder.ok(results.csv(run.id()), "text/csv;charset=UTF-8")
                .build();
    }

    @POST
    @Path("/{id}/start")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = BulkRunResponse.class, responseCode = "202")
    @Operation(summary = "Start it: the work goes on by itself, and the run says how far it is")
    public RestResponse<BulkRunResponse> start(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.<BulkRunResponse>create(202)
                .entity(shown(reviewing.start(id, callers.get())))
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(summary = "Cancel it: what is done stays done, the rest is left alone")
    public BulkRunResponse cancel(@PathParam("id") UUID id) {
        return shown(reviewing.cancel(id, callers.get()));
    }

    private BulkRunResponse shown(BulkRun run) {
        return BulkRunResponse.of(run, results.counts(run.id()));
    }
}
