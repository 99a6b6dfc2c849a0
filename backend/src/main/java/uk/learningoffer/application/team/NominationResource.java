package uk.learningoffer.application.team;

import static uk.learningoffer.identity.caller.Roles.COUNCIL_LEAD;
import static uk.learningoffer.identity.caller.Scopes.APPLICATIONS_READ;
import static uk.learningoffer.identity.caller.Scopes.APPLICATIONS_WRITE;

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
@Tag(
        name = "Nominations",
        description =
                "A council lead, or a system of the council, suggests a course to colleagues, who answer for themselves.")
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
    @RolesAllowed({COUNCIL_LEAD, APPLICATIONS_READ})
    @Transactional
    @Operation(summary = "Nominations of your council, newest first")
    public Page<InvitationResponse> list(@Valid @BeanParam NominationQuery query) {
        var caller = callers.get();
        audit.record("nominations.read", "authority", Nominations.council(caller), Map.of());
        var rows = view.of(nominations.page(query, caller), caller);
        return Page.of(rows, query.limit, NominationQuery::position);
    }

    @POST
    @RolesAllowed({COUNCIL_LEAD, APPLICATIONS_WRITE})
    @Idempotent
    @Operation(
            summary = "Nominate up to 50 colleagues for a course; each line has its own result",
            description = "Each gets a message and answers for themselves. Only addresses at the council of the caller."
                    + " Who waits for an answer already is not asked again by the same caller.")
    public NominationResult nominate(@NotNull(message = "Send an object") NominationRequest request) {
        return nominations.nominate(request, callers.get());
    }
}
