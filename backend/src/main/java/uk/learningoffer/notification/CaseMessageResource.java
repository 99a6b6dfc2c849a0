package uk.learningoffer.notification;

import static uk.learningoffer.identity.caller.Roles.APPLICANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.application.decision.Applications;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/applications/{id}/messages")
@RolesAllowed(APPLICANT)
@Tag(name = "Messages", description = "What the service sent to you about an application of your own.")
public class CaseMessageResource {
    @Schema(name = "OwnMessage")
    record OwnMessage(
            UUID id,
            MessageKind kind,
            MessageStatus status,
            @Schema(description = "Why you got it.") String why,
            Instant createdAt,
            @Schema(nullable = true) Instant sentAt,

            @Schema(description = "Whether its words are still kept.")
            boolean readable) {}

    @Schema(name = "OwnMessageText")
    record OwnMessageText(String subject, String text) {}

    @Inject
    OwnMessages messages;

    @Inject
    Applications applications;

    @Inject
    CurrentUsers callers;

    @GET
    @Transactional
    @Operation(summary = "What was sent to you about an application, newest first")
    public Page<OwnMessage> list(@PathParam("id") UUID id) {
        var own = applications.requireOwn(id, callers.get());
        return new Page<>(messages.of(own), null);
    }

    @GET
    @Path("/{message}")
    @Transactional
    @Operation(summary = "The words of one, while they are kept: 30 days")
    public OwnMessageText text(@PathParam("id") UUID id, @PathParam("message") UUID message) {
        var own = applications.requireOwn(id, callers.get());
        return messages.text(own, message);
    }
}
