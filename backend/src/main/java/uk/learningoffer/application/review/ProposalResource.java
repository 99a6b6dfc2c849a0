package uk.learningoffer.application.review;

import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/applications/{id}")
@RolesAllowed(REVIEWER)
@Tag(name = "Reviewing")
public class ProposalResource {
    @Inject
    Proposing proposing;

    @Inject
    ApplicationView view;

    @Inject
    CurrentUsers callers;

    @POST
    @Path("/proposal-confirmation")
    @Idempotent
    @Operation(summary = "Confirm, as the second reviewer, what the first one means to decide")
    public ApplicationResponse confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var reviewer = callers.get();
        return view.of(proposing.confirm(id, IfMatch.of(ifMatch), reviewer), reviewer);
    }

    @POST
    @Path("/proposal-return")
    @Idempotent
    @Operation(summary = "Return a proposed decision to the queue, and say why")
    public ApplicationResponse giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send your reason") WordsRequest request) {
        var reviewer = callers.get();
        return view.of(proposing.giveBack(id, IfMatch.of(ifMatch), request.words(), reviewer), reviewer);
    }
}
