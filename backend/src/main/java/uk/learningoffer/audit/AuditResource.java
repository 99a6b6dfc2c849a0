package uk.learningoffer.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/audit-events")
@Tag(name = "Audit", description = "Who did what to which record, and when.")
public class AuditResource {
    @Inject
    AuditEvents events;

    @GET
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    @Operation(summary = "List audit events, newest first, of one record if asked")
    public Page<AuditEventResponse> list(@Valid @BeanParam AuditQuery query) {
        return Page.of(events.page(query), query.limit, AuditQuery::position);
    }
}
