package uk.learningoffer.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.audit.AuditEvents.Place;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/audit-events")
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Audit", description = "Who did what to which record, and when.")
public class AuditResource {
    private static final String SUMMARY =
            "List audit events, newest first, of one record, person, action or time if asked";
    private static final String DESCRIPTION =
            "As `text/csv` all of them, however many; that somebody took them is an audit event itself.";

    @Inject
    AuditEvents events;

    @Inject
    AuditFile file;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public Page<AuditEventResponse> list(@Valid @BeanParam AuditQuery query) {
        var after = query.checked().after(AuditQuery.LIST, 2);
        var place = after == null ? null : new Place(after.instant(0), after.uuid(1));
        return Page.of(events.page(query, place, query.rows()), query.limit, AuditQuery::position);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(operationId = "AuditResource_list", summary = SUMMARY, description = DESCRIPTION)
    public RestResponse<StreamingOutput> file(@Valid @BeanParam AuditQuery query) {
        return RestResponse.ResponseBuilder.ok(file.of(query.checked()), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }
}
