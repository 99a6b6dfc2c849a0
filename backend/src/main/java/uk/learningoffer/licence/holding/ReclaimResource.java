package uk.learningoffer.licence.holding;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.APPLICANT;
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
import uk.learningoffer.application.applying.WordsRequest;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/allocations/{id}")
@Tag(name = "Allocations")
public class ReclaimResource {
    @Inject
    ReclaimService service;

    @Inject
    AllocationViews views;

    @Inject
    CurrentUsers users;

    @POST
    @Path("/reclaim-notice")
    @RolesAllowed({REVIEWER, ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Give notice that the licence is taken back",
            description = "Its holder can answer until the end of a day; without an answer it is then taken back.")
    public AllocationResponse give(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send the reason and what you know") ReclaimNoticeRequest request) {
        service.give(id, request, IfMatch.of(ifMatch), users.get());
        return views.require(id, users.get());
    }

    @POST
    @Path("/reclaim-notice/answer")
    @RolesAllowed(APPLICANT)
    @Idempotent
    @Operation(summary = "Answer a notice, as its holder: nothing is taken back until staff decide")
    public AllocationResponse answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send your answer") WordsRequest request) {
        service.answer(id, request.words(), IfMatch.of(ifMatch), users.get());
        return views.require(id, users.get());
    }

    @POST
    @Path("/reclaim-notice/withdrawal")
    @RolesAllowed({REVIEWER, ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Withdraw a notice: the licence stays with its holder")
    public AllocationResponse withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send why, for the learner to read") WordsRequest request) {
        service.withdraw(id, request.words(), IfMatch.of(ifMatch), users.get());
        return views.require(id, users.get());
    }

    @POST
    @Path("/reclamation")
    @RolesAllowed({REVIEWER, ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Take the licence back",
            description = "After the answer to a notice, or after the time for it; the next person in line gets it.")
    public AllocationResponse follow(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.follow(id, IfMatch.of(ifMatch), users.get());
        return views.require(id, users.get());
    }
}
