package uk.learningoffer.application.review;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.application.applying.ApplicationResponse;
import uk.learningoffer.application.applying.ApplicationView;
import uk.learningoffer.application.applying.WordsRequest;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/applications/{id}")
@Tag(name = "Reviewing", description = "Deciding on applications; never on those of one's own council.")
public class ReviewResource {
    @Inject
    Reviewing reviewing;

    @Inject
    Reconsidering reconsidering;

    @Inject
    ApplicationRepository applications;

    @Inject
    DecisionPreview preview;

    @Inject
    ApplicationView view;

    @Inject
    CurrentUsers callers;

    @POST
    @Path("/approval")
    @RolesAllowed(REVIEWER)
    @Idempotent
    @Operation(summary = "Approve: the applicant gets a licence, or a place on the waiting list")
    public ApplicationResponse approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send an object") ApprovalRequest request) {
        var reviewer = callers.get();
        return view.of(reviewing.approve(id, IfMatch.of(ifMatch), request, reviewer), reviewer);
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(REVIEWER)
    @Idempotent
    @Operation(summary = "Decline, with a reason and courses to take instead")
    public ApplicationResponse decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a reason") RefusalRequest request) {
        var reviewer = callers.get();
        return view.of(reviewing.decline(id, IfMatch.of(ifMatch), request, reviewer), reviewer);
    }

    @POST
    @Path("/information-request")
    @RolesAllowed(REVIEWER)
    @Idempotent
    @Operation(summary = "Ask the applicant a question")
    public ApplicationResponse ask(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send your question") WordsRequest request) {
        var reviewer = callers.get();
        return view.of(reviewing.ask(id, IfMatch.of(ifMatch), request.words(), reviewer), reviewer);
    }

    @POST
    @Path("/decision-undo")
    @RolesAllowed({REVIEWER, ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Take a decision back before its message leaves",
            description =
                    "For who decided, and for administrators: the licence or the place in the line goes back too.")
    public ApplicationResponse undo(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var reviewer = callers.get();
        return view.of(reconsidering.undo(id, IfMatch.of(ifMatch), reviewer), reviewer);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed(REVIEWER)
    @Idempotent
    @Operation(summary = "Open a declined application again, with a reason that its applicant reads")
    public ApplicationResponse reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send your reason") WordsRequest request) {
        var reviewer = callers.get();
        return view.of(reconsidering.reopen(id, IfMatch.of(ifMatch), request.words(), reviewer), reviewer);
    }

    @POST
    @Path("/message-preview")
    @RolesAllowed(REVIEWER)
    @Transactional
    @Operation(summary = "Exactly what the applicant would read; sends and changes nothing")
    public MessagePreviewResponse preview(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send what you mean to do") PreviewRequest request) {
        return MessagePreviewResponse.of(preview.preview(applications.require(id, callers.get()), request));
    }
}
