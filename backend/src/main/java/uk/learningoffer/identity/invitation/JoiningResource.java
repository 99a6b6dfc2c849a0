package uk.learningoffer.identity.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.session.Devices;
import uk.learningoffer.identity.signin.SessionAnswer;
import uk.learningoffer.identity.signin.SessionResponse;
import uk.learningoffer.platform.limit.LimitedAs;
import uk.learningoffer.platform.limit.Policy;

@Path("/api/v1/auth/role-invitation")
@PermitAll
@Tag(name = "Signing in")
public class JoiningResource {
    @Inject
    Joining joining;

    @Inject
    CurrentUsers callers;

    @Inject
    SessionAnswer answer;

    @POST
    @LimitedAs(Policy.SIGN_IN)
    @Operation(
            summary = "What the link of an invitation is for, and whether it still works; changes nothing",
            description = "A POST, so that the token of the link stands in no address.")
    public JoiningResponse look(@Valid @NotNull(message = "Send a token") JoiningRequest request) {
        return joining.look(request.token());
    }

    @POST
    @Path("/acceptance")
    @LimitedAs(Policy.SIGN_IN)
    @Operation(summary = "Accept an invitation and sign in with it: once, within three days")
    public RestResponse<SessionResponse> accept(
            @Valid @NotNull(message = "Send a token") JoiningRequest request, @Context HttpHeaders headers) {
        var device = Devices.name(headers.getHeaderString(HttpHeaders.USER_AGENT));
        return answer.to(joining.accept(request.token(), callers.get().personId(), device));
    }
}
