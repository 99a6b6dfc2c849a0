package uk.learningoffer.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;

@Path("/api/v1/me/erasure")
@RolesAllowed(Roles.APPLICANT)
@Tag(name = "Me")
public class OwnErasureResource {
    @Inject
    CurrentUsers currentUser;

    @Inject
    FreshSignIn signIn;

    @Inject
    OpenMatters matters;

    @Inject
    Erasing erasing;

    @GET
    @Transactional
    @Operation(summary = "What erasing you would do")
    public ErasureOutlook outlook() {
        var person = currentUser.get().personId();
        var refused = matters.hasRoles(person);
        return new ErasureOutlook(
                matters.liveLicences(person).size(),
                matters.openApplications(person).size(),
                refused ? OpenMatters.ROLES_FIRST : null,
                refused ? List.of() : List.of(signIn.isFresh() ? "ERASE" : "SIGN_IN_AGAIN"));
    }

    /** Without an Idempotency-Key: an answer that is kept would be something about somebody who is gone. */
    @POST
    @Operation(
            summary = "Erase who you are, for good",
            description =
                    "Within 10 minutes of signing in. Licences are given back and applications withdrawn first; counts stay."
                            + " Nobody can sign in as you afterwards, so a second request is refused with 401.")
    public Erasure erase(@Valid @NotNull(message = OwnErasureRequest.ENTER) OwnErasureRequest request) {
        signIn.require();
        return erasing.eraseOwn(currentUser.get().personId(), request.email());
    }
}
