package uk.learningoffer.notification;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which messages, newest first. */
public class MessageQuery extends PageRequest {
    static final String LIST = "messages";

    @QueryParam("status")
    @Parameter(description = "WAITING, SENT or DEAD; several are allowed.")
    public List<@Pattern(regexp = "WAITING|SENT|DEAD", message = "Choose WAITING, SENT or DEAD") String> statuses =
            List.of();

    @QueryParam("application")
    @Parameter(description = "Only those about this application.")
    public UUID applicationId;

    static Cursor position(MessageResponse message) {
        return Cursor.of(LIST, message.createdAt(), message.id());
    }
}
