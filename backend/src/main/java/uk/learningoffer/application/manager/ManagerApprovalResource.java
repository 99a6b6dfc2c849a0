package uk.learningoffer.application.manager;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.idempotency.Idempotent;

@Path("/api/v1/manager-approvals")
@PermitAll
@Tag(name = "Manager approval", description = "A line manager answers by the link in a message, without an account.")
public class ManagerApprovalResource {
    @Inject
    ManagerApprovals approvals;

    @POST
    @Path("/question")
    @Operation(
            summary = "What the manager is asked; changes nothing",
            description = "A POST, so that the token of the link stands in no address.")
    public ManagerQuestion question(@Valid @NotNull(message = "Send a token") ManagerTokenRequest request) {
        return approvals.look(request.token());
    }

    @POST
    @Path("/answer")
    @Idempotent
    @Operation(summary = "Agree or not: once, until the day in the message")
    public ManagerQuestion answer(@Valid @NotNull(message = "Send an answer") ManagerAnswerRequest request) {
        var words = request.words() == null || request.words().isBlank()
                ? null
                : request.words().strip();
        return approvals.answer(request.token(), request.agrees(), words);
    }
}
