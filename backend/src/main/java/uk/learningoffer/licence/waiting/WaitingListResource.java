package uk.learningoffer.licence.waiting;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/licence-pools/{id}/waiting-list")
@Tag(name = "Waiting lists", description = "Who waits for a licence of a pool, in which order, and why in that order.")
public class WaitingListResource {
    @Inject
    WaitingPeople people;

    @Inject
    WaitingRules rules;

    @Inject
    WaitingDesk desk;

    @Inject
    CurrentUsers users;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "Who waits for a licence of a pool, in the order in which they are served as things stand")
    public Page<WaitingEntryResponse> waitingList(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return people.page(id, page);
    }

    @GET
    @Path("/rules")
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "In which order a pool serves people, and how often licences come back")
    public WaitingRulesResponse rules(@PathParam("id") UUID id) {
        return rules.of(id, users.get());
    }

    @PUT
    @Path("/rules")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "Serve people in another order, from the next licence on")
    public WaitingRulesResponse follow(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a policy") PolicyRequest request) {
        desk.follow(id, request.policy(), IfMatch.of(ifMatch));
        return rules(id);
    }

    @POST
    @Path("/{application}/front")
    @RolesAllowed({REVIEWER, ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Move somebody to the front, with the reason",
            description =
                    "The next licence is theirs, behind others who were moved before. The applicant sees the reason.")
    public WaitingRulesResponse moveToFront(
            @PathParam("id") UUID id,
            @PathParam("application") UUID application,
            @Valid @NotNull(message = "Send the reason") MoveToFrontRequest request) {
        desk.moveToFront(id, application, request.reason(), users.get());
        return rules(id);
    }
}
