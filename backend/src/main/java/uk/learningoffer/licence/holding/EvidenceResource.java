package uk.learningoffer.licence.holding;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.APPLICANT;
import static uk.learningoffer.identity.caller.Roles.PARTNER;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.licence.progress.EvidenceList;
import uk.learningoffer.licence.progress.EvidenceResponse;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/allocations/{id}/evidence")
@Tag(name = "Allocations")
public class EvidenceResource {
    @Inject
    AllocationViews views;

    @Inject
    EvidenceList evidence;

    @Inject
    Audit audit;

    @Inject
    CurrentUsers users;

    @GET
    @RolesAllowed({APPLICANT, REVIEWER, ADMINISTRATOR, PARTNER})
    @Transactional
    @Operation(summary = "How we know what became of an allocation, newest first")
    public Page<EvidenceResponse> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        var user = users.get();
        views.require(id, user);
        if (ApplicationScope.isStaff(user)) {
            audit.record("allocation.evidence-read", "allocation", id, Map.of());
        }
        return evidence.page(id, page);
    }
}
