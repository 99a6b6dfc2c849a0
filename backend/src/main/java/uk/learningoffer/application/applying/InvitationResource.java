package uk.learningoffer.application.applying;

import static uk.learningoffer.identity.caller.Roles.APPLICANT;
import static uk.learningoffer.identity.caller.Scopes.APPLICATIONS_READ;
import static uk.learningoffer.identity.caller.Scopes.APPLICATIONS_WRITE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.application.team.InvitationRepository;
import uk.learningoffer.application.team.InvitationResponse;
import uk.learningoffer.application.team.InvitationView;
import uk.learningoffer.application.team.Invitations;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/invitations")
@RolesAllowed(APPLICANT)
@Tag(name = "Invitations", description = "To a team, or by a council lead. Only the address invited can answer one.")
public class InvitationResource {
    @Inject
    Invitations invitations;

    @Inject
    InvitationRepository repository;

    @Inject
    InvitationView view;

    @Inject
    ApplicationView applications;

    @Inject
    PersonRepository people;

    @Inject
    CurrentUsers callers;

    @Inject
    InstantSource clock;

    @GET
    @Transactional
    @Operation(summary = "Invitations that wait for your answer")
    public Page<InvitationResponse> list() {
        var caller = callers.get();
        var email = people.require(caller.personId()).email();
        return new Page<>(view.of(repository.openTo(email, clock.instant()), caller), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({APPLICANT, APPLICATIONS_READ})
    @Transactional
    @Operation(
            summary = "One invitation, for the address it was sent to",
            description = "For a system a nomination of its council, by whomever.")
    public InvitationResponse one(@PathParam("id") UUID id) {
        var caller = callers.get();
        if (caller.isPartner()) {
            return view.of(invitations.nomination(id, caller), caller);
        }
        return view.of(
                repository.requireTo(id, people.require(caller.personId()).email()), caller);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ApplicationResponse.class, responseCode = "201")
    @Operation(summary = "Accept: leads to a draft of your own, which you complete and confirm")
    public RestResponse<ApplicationResponse> accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var caller = callers.get();
        var draft = applications.of(invitations.accept(id, IfMatch.of(ifMatch), caller), caller);
        return RestResponse.ResponseBuilder.<ApplicationResponse>created(
                        UriBuilder.fromPath("/api/v1/applications/{id}").build(draft.id()))
                .entity(draft)
                .build();
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @Operation(summary = "Say no to an invitation")
    public InvitationResponse decline(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var caller = callers.get();
        return view.of(invitations.decline(id, IfMatch.of(ifMatch), caller), caller);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({APPLICANT, APPLICATIONS_WRITE})
    @Idempotent
    @Operation(
            summary = "Take an invitation back that you sent",
            description = "Until it is answered. A system takes back its own nominations, a council lead all of the"
                    + " council.")
    public InvitationResponse cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var caller = callers.get();
        return view.of(invitations.cancel(id, IfMatch.of(ifMatch), caller), caller);
    }

    @POST
    @Path("/{id}/reminder")
    @Idempotent
    @Operation(summary = "Send an invitation again, at most once an hour")
    public InvitationResponse sendAgain(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var caller = callers.get();
        return view.of(invitations.sendAgain(id, IfMatch.of(ifMatch), caller), caller);
    }
}
