package uk.learningoffer.application.review;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
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
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/applications/{id}")
@RolesAllowed({REVIEWER, ADMINISTRATOR})
@Tag(name = "Reviewing")
public class CaseResource {
    @Inject
    ApplicationRepository applications;

    @Inject
    CaseView view;

    @Inject
    PastCases past;

    @Inject
    Audit audit;

    @Inject
    CurrentUsers callers;

    @GET
    @Path("/case")
    @Transactional
    @Operation(
            summary = "What a reviewer looks at before deciding",
            description = "Stock and waiting list as they will be after each choice, this person's and this council's"
                    + " share, and how similar cases were decided.")
    public CaseResponse one(@PathParam("id") UUID id) {
        var application = applications.require(id, callers.get());
        audit.record("application.case-read", "application", id, Map.of());
        return view.of(application);
    }

    @GET
    @Path("/past-cases")
    @Transactional
    @Operation(summary = "What else the applicant, or their council, applied for: newest first")
    public Page<PastCaseResponse> past(@PathParam("id") UUID id, @Valid @BeanParam PastCaseQuery query) {
        var application = applications.require(id, callers.get());
        audit.record("application.past-cases-read", "application", id, Map.of("of", query.of));
        return past.page(application, query);
    }
}
