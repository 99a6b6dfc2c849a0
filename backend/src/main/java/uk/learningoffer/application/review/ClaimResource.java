package uk.learningoffer.application.review;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.application.applying.ApplicationResponse;
import uk.learningoffer.application.applying.ApplicationView;
import uk.learningoffer.application.applying.WordsRequest;
import uk.learningoffer.application.decision.ReviewerName;
import uk.learningoffer.application.decision.Reviewers;
import uk.learningoffer.application.queue.ApplicationQuery;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/applications")
@RolesAllowed(REVIEWER)
@Tag(name = "Reviewing")
public class ClaimResource {
    @Inject
    Claiming claiming;

    @Inject
    Reviewers reviewers;

    @Inject
    ApplicationRepository applications;

    @Inject
    ApplicationView view;

    @Inject
    CurrentUsers callers;

    @POST
    @Path("/claims")
    @Idempotent
    @Operation(
            summary = "Claim the next case",
            description =
                    "The oldest case that waits for a decision, that nobody has and that the caller may decide on,"
                            + " narrowed as the list of applications is. It stays with the caller for 15 minutes.")
    public NextCaseResponse next(@Valid @BeanParam ApplicationQuery query) {
        return new NextCaseResponse(claiming.next(query, callers.get()).orElse(null));
    }

    @POST
    @Path("/{id}/claim")
    @Idempotent
    @Operation(summary = "Claim this case, or keep it for another 15 minutes")
    public ApplicationResponse claim(@PathParam("id") UUID id) {
        claiming.claim(id, callers.get());
        return shown(id);
    }

    @POST
    @Path("/{id}/claim-release")
    @Idempotent
    @Operation(summary = "Let others have this case again")
    public ApplicationResponse release(@PathParam("id") UUID id) {
        claiming.release(id, callers.get());
        return shown(id);
    }

    @POST
    @Path("/{id}/takeover")
    @Idempotent
    @Operation(summary = "Take over a case that a colleague has, and say why")
    public ApplicationResponse takeOver(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send your reason") WordsRequest request) {
        claiming.takeOver(id, request.words(), callers.get());
        return shown(id);
    }

    @POST
    @Path("/{id}/assignment")
    @Idempotent
    @Operation(summary = "Hand a case to a reviewer until the end of their next working day, and say why")
    public ApplicationResponse assign(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send a reviewer") AssignmentRequest request) {
        claiming.assign(id, request, callers.get());
        return shown(id);
    }

    @GET
    @Path("/{id}/reviewers")
    @Transactional
    @Operation(summary = "Who may decide on this case, by name")
    public Page<ReviewerName> reviewers(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        applications.require(id, callers.get());
        return reviewers.page(id, page);
    }

    private ApplicationResponse shown(UUID id) {
        var caller = callers.get();
        return view.of(applications.require(id, caller), caller);
    }
}
