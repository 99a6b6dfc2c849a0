package uk.learningoffer.licence.reconcile;

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
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.problem.Problems;

@Path("/api/v1/supplier-reports/{id}/rows")
@RolesAllowed({REVIEWER, ADMINISTRATOR})
@Tag(name = "Supplier reports")
public class ReportRowResource {
    @Schema(name = "SupplierReportMatchRequest")
    record Match(
            @NotNull(message = "Say whether it is the same person")
            Boolean same) {}

    @Inject
    ReportTable reports;

    @Inject
    RowPages rows;

    @Inject
    RowDecisions decisions;

    @Inject
    CurrentUsers callers;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @Operation(summary = "What each row says and what it would change, in the order of the file")
    public Page<ReportRowResponse> list(@PathParam("id") UUID id, @Valid @BeanParam ReportRowQuery query) {
        reports.require(id);
        audit.record("supplier-report.read", "supplier_report", id, Map.of("what", "rows"));
        return Page.of(rows.page(id, query), query.limit, ReportRowQuery::position);
    }

    @POST
    @Path("/{number}/match")
    @Idempotent
    @Operation(summary = "Say whether a row is the person's that it is suggested for")
    public ReportRowResponse match(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull(message = "Send a JSON object") Match request) {
        decisions.decide(id, number, request.same(), callers.get().personId());
        return rows.find(id, number).orElseThrow(() -> Problems.notFound("row"));
    }
}
