package uk.learningoffer.feedback;

import static uk.learningoffer.identity.caller.Roles.APPLICANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;

@Path("/api/v1/allocations/{id}/feedback")
@Tag(name = "Feedback", description = "Whether a course helped, in the words of those who finished it.")
public class FeedbackResource {
    @Inject
    FeedbackService service;

    @Inject
    CurrentUsers users;

    @POST
    @RolesAllowed(APPLICANT)
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = FeedbackResponse.class, responseCode = "201")
    @Operation(summary = "Say how a finished course went, once")
    public RestResponse<FeedbackResponse> give(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send what you want to say") FeedbackRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, service.give(id, request, users.get()));
    }
}
