package uk.learningoffer.notification;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/messages")
@Tag(name = "Messages", description = "What the service sent by e-mail, or still tries to send.")
public class MessageResource {
    @Inject
    Messages messages;

    @Inject
    Audit audit;

    @Inject
    Event<MessagesWritten> events;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR})
    @Transactional
    @Operation(summary = "List messages, newest first, without words and addresses")
    public Page<MessageResponse> list(@Valid @BeanParam MessageQuery query) {
        return Page.of(messages.page(query), query.limit, MessageQuery::position);
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Operation(summary = "Try a message again that we stopped trying to send")
    public MessageResponse retry(@PathParam("id") UUID id) {
        messages.retry(id);
        audit.record("message.retried", "message", id, Map.of());
        events.fire(new MessagesWritten());
        return messages.require(id);
    }
}
