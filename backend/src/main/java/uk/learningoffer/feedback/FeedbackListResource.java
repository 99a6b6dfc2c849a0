package uk.learningoffer.feedback;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/feedback")
@Tag(name = "Feedback")
public class FeedbackListResource {
    @Inject
    FeedbackTable table;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "List feedback, newest first, without who gave it")
    public Page<FeedbackResponse> list(@Valid @BeanParam PageRequest page) {
        return table.page(page);
    }
}
