package uk.learningoffer.notification;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.EDITOR;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;

@Path("/api/v1/board-report-subscription")
@RolesAllowed({ANALYST, REVIEWER, EDITOR, ADMINISTRATOR})
@Tag(name = "Measures")
public class ReportSubscriptionResource {
    @Inject
    ReportSubscriptions subscriptions;

    @Inject
    CurrentUsers callers;

    @GET
    @Operation(summary = "Whether one gets the board report by e-mail, and when next")
    public ReportSubscription mine() {
        return subscriptions.of(callers.get().personId());
    }

    @PUT
    @Operation(summary = "Get a link to the board report by e-mail, on the first working day of each month")
    public ReportSubscription begin() {
        return subscriptions.begin(callers.get().personId());
    }

    @DELETE
    @Operation(summary = "Get it no more")
    public void end() {
        subscriptions.end(callers.get().personId());
    }
}
