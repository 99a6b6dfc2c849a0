package uk.learningoffer.identity.me;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.person.Me;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.session.OwnSession;
import uk.learningoffer.identity.session.SecondFactorOfSession;
import uk.learningoffer.identity.session.Sessions;
import uk.learningoffer.identity.session.SignOut;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/me")
@RolesAllowed(Roles.APPLICANT)
@Tag(name = "Me", description = "What the service knows about the person who is signed in.")
public class MeResource {
    @Inject
    CurrentUsers currentUser;

    @Inject
    PersonRepository people;

    @Inject
    OwnDetails details;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactorOfSession secondFactor;

    @Inject
    SignOut signOut;

    @GET
    @Transactional
    @Operation(summary = "Who is signed in")
    public Me show() {
        var person = people.require(currentUser.get().personId());
        return Me.of(person, secondFactor.of(person, currentUser.session()));
    }

    @PATCH
    @Operation(summary = "Change your name, or say which council you work for where your address leaves it open")
    public Me change(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid MeChange change) {
        return details.change(IfMatch.of(ifMatch), change);
    }

    @GET
    @Path("/sessions")
    @Transactional
    @Operation(summary = "Where you are signed in")
    public Page<OwnSession> sessions() {
        return new Page<>(sessions.of(currentUser.get().personId(), currentUser.session()), null);
    }

    @DELETE
    @Path("/sessions/{id}")
    @Operation(summary = "Sign out somewhere else")
    public void endSession(@PathParam("id") UUID id) {
        signOut.of(id, currentUser.get().personId());
    }
}
