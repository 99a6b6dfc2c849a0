package uk.learningoffer.feedback;

import static uk.learningoffer.identity.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.Roles.ANALYST;
import static uk.learningoffer.identity.Roles.APPLICANT;
import static uk.learningoffer.identity.Roles.REVIEWER;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1")
@Tag(name = "Feedback", description = "Whether a course helped, in the words of those who finished it.")
public class FeedbackResource {
    @Inject
    FeedbackService service;

    @Inject
    FeedbackTable table;

    @Inject
    CurrentUsers users;

    @POST
    @Path("/allocations/{id}/feedback")
    @RolesAllowed(APPLICANT)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Say how a finished course went, once")
    public RestResponse<FeedbackResponse> give(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send what you want to say") FeedbackRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, service.give(id, request, users.get()));
    }

    @GET
    @Path("/feedback")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "List feedback, newest first, without who gave it")
    public Page<FeedbackResponse> list(@Valid @BeanParam PageRequest page) {
        return table.page(page);
    }
}
