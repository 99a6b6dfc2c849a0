package uk.learningoffer.licence.reconcile;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.csv.Uploads;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/supplier-reports")
@RolesAllowed({REVIEWER, ADMINISTRATOR})
@Tag(name = "Supplier reports", description = "What suppliers say of our learners, held against what we know.")
public class ReportResource {
    @Inject
    Uploads uploads;

    @Inject
    ReceivingReports receiving;

    @Inject
    Reports reports;

    @Inject
    ReportTable table;

    @Inject
    RememberedColumns remembered;

    @Inject
    MissingThere missing;

    @Inject
    CurrentUsers callers;

    @Inject
    Audit audit;

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Send a learner or seat report as CSV (at most 64 MB and 200,000 rows); nothing of it is applied before it is confirmed")
    @APIResponseSchema(value = ReportResponse.class, responseCode = "201")
    public RestResponse<ReportResponse> send(
            @QueryParam("supplier") @Parameter(required = true, description = "Whose report it is.") UUID supplier,
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            required = true,
                            description = "New for each thing you ask for, the same when you retry it.",
                            schema = @Schema(pattern = "^[A-Za-z0-9_-]{1,255}$"))
                    String key,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
                    InputStream body) {
        if (supplier == null) {
            throw Problems.invalid("/supplier", "Choose the supplier");
        }
        return uploads.with(body, file -> receiving.receive(new SentReport(supplier, file.sha256(), file.file())));
    }

    @GET
    @Transactional
    @Operation(summary = "List reports, newest first")
    public Page<ReportResponse> list(
            @QueryParam("supplier") @Parameter(description = "Only reports of this supplier.") UUID supplier,
            @Valid @BeanParam PageRequest page) {
        return table.page(supplier, page).map(ReportResponse::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One report, how far it is and what can be done with it")
    public ReportResponse one(@PathParam("id") UUID id) {
        return ReportResponse.of(table.require(id));
    }

    @GET
    @Path("/{id}/missing")
    @Transactional
    @Operation(summary = "Licences whose invitation was sent and that the report does not have")
    public Page<MissingResponse> missing(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        table.require(id);
        audit.record("supplier-report.read", "supplier_report", id, Map.of("what", "missing"));
        return missing.page(id, page);
    }

    @GET
    @Path("/{id}/columns")
    @Transactional
    @Operation(summary = "What its columns are taken to mean")
    public ColumnsResponse columns(@PathParam("id") UUID id) {
        var report = table.require(id);
        return ColumnsResponse.of(ReportColumns.found(
                report.header(), remembered.of(report.supplier().id())));
    }

    @POST
    @Path("/{id}/columns")
    @Idempotent
    @Operation(summary = "Say what its columns mean; it is remembered for the next reports of this supplier")
    public ReportResponse choose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a JSON object") ColumnsRequest request) {
        return ReportResponse.of(reports.choose(id, IfMatch.of(ifMatch), request.columns()));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Operation(summary = "Apply what it says of the licences that it was matched with")
    public ReportResponse confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ReportResponse.of(
                reports.confirm(id, IfMatch.of(ifMatch), callers.get().personId()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(summary = "Apply nothing more of it; what was learnt stays")
    public ReportResponse cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ReportResponse.of(reports.cancel(id, IfMatch.of(ifMatch)));
    }
}
