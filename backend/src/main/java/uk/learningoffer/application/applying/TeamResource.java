package uk.learningoffer.application.applying;

import static uk.learningoffer.identity.caller.Roles.APPLICANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.team.TeamInvitationsRequest;
import uk.learningoffer.application.team.TeamResponse;
import uk.learningoffer.application.team.TeamView;
import uk.learningoffer.application.team.Teams;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/applications/{id}")
@RolesAllowed(APPLICANT)
@Tag(name = "Teams", description = "Two to six colleagues who apply for one course together.")
public class TeamResource {
    @Inject
    Teams teams;

    @Inject
    TeamView team;

    @Inject
    ApplicationRepository applications;

    @Inject
    ApplicationView view;

    @Inject
    CurrentUsers callers;

    @GET
    @Path("/team")
    @Transactional
    @Operation(summary = "Who is in the team of an application, and how far they are")
    public TeamResponse team(@PathParam("id") UUID id) {
        var caller = callers.get();
        return team.of(applications.require(id, caller), caller);
    }

    @POST
    @Path("/team-invitations")
    @Idempotent
    @Operation(summary = "Invite colleagues to apply for the same course; the first time starts the team")
    public ApplicationResponse invite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send e-mail addresses") TeamInvitationsRequest request) {
        var caller = callers.get();
        return view.of(teams.invite(id, IfMatch.of(ifMatch), request, caller), caller);
    }

    @POST
    @Path("/team-sending")
    @Idempotent
    @Operation(summary = "Send the team with those who have confirmed, without the rest")
    public ApplicationResponse send(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var caller = callers.get();
        return view.of(teams.sendWithoutTheRest(id, IfMatch.of(ifMatch), caller), caller);
    }

    @POST
    @Path("/team-departure")
    @Idempotent
    @Operation(summary = "Leave the team and go on alone; it ends when the person who started it leaves")
    public ApplicationResponse leave(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var caller = callers.get();
        return view.of(teams.leave(id, IfMatch.of(ifMatch), caller), caller);
    }
}
