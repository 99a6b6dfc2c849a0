package uk.learningoffer.application.team;

import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/nominations")
@RolesAllowed(COUNCIL_LEAD)
@Tag(name = "Nominations", description = "A council lead suggests a course to colleagues, who answer for themselves.")
public class NominationResource {
    @Inject
    Nominations nominations;

    @Inject
    InvitationView view;

    @Inject
    Audit audit;

    @Inject
    CurrentUsers callers;

    @GET
    @Transactional
    @Operation(summary = "Nominations of your council, newest first")
    public Page<InvitationResponse> list(@Valid @BeanParam NominationQuery query) {
        var lead = callers.get();
        audit.record("nominations.read", "authority", Nominations.led(lead), Map.of());
        var rows = view.of(nominations.page(query, lead), lead);
        return Page.of(rows, query.limit, NominationQuery::position);
    }

    @POST
    @Idempotent
    @Operation(summary = "Nominate up to 50 colleagues for a course; each line has its own result")
    public NominationResult nominate(@Valid @NotNull(message = "Send an object") NominationRequest request) {
        return nominations.nominate(request, callers.get());
    }
}
