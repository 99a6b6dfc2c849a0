package uk.learningoffer.identity.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.session.Devices;
import uk.learningoffer.identity.session.RefreshCookie;
import uk.learningoffer.identity.session.SessionRefresh;
import uk.learningoffer.identity.session.SignOut;
import uk.learningoffer.platform.limit.LimitedAs;
import uk.learningoffer.platform.limit.Policy;

@Path("/api/v1/auth")
@PermitAll
@Tag(name = "Signing in", description = "By a message to your work e-mail address. There are no passwords.")
public class SignInResource {
    @Inject
    SignIn signIn;

    @Inject
    SessionRefresh refresh;

    @Inject
    SignOut signOut;

    @Inject
    RefreshCookie cookie;

    @Inject
    SessionAnswer answer;

    @POST
    @Path("/email")
    @LimitedAs(Policy.SIGN_IN)
    @ResponseStatus(202)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SignInStarted.class, responseCode = "202", responseDescription = "Look at your mail")
    @Operation(summary = "Ask for a sign-in message; the answer is the same whether or not we know the address")
    public SignInStarted request(@NotNull @Valid SignInRequest request) {
        return signIn.request(EmailAddress.of(request.email(), "/email"), request.returnTo());
    }

    @POST
    @Path("/email/confirm")
    @LimitedAs(Policy.SIGN_IN)
    @Operation(summary = "Sign in with the link or the code of the message: once, within 10 minutes")
    public RestResponse<SessionResponse> confirm(
            @NotNull @Valid SignInConfirmation confirmation, @Context HttpHeaders headers) {
        return answer.to(signIn.confirm(confirmation, Devices.name(headers.getHeaderString(HttpHeaders.USER_AGENT))));
    }

    @POST
    @Path("/refresh")
    @Operation(
            summary = "Get a new access token for the session in the cookie",
            description = "Only for our own pages: needs the header `X-Requested-With: learning-offer`.")
    public RestResponse<SessionResponse> refresh(@Context HttpHeaders headers) {
        var token = cookie.readFromOurPage(headers);
        return answer.to(refresh.refresh(token.orElse("")));
    }

    @POST
    @Path("/logout")
    @Operation(
            summary = "End the session in the cookie",
            description = "Only for our own pages: needs the header `X-Requested-With: learning-offer`.")
    @APIResponse(responseCode = "204", description = "Signed out")
    public RestResponse<Void> logout(@Context HttpHeaders headers) {
        cookie.readFromOurPage(headers).ifPresent(signOut::by);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.removed())
                .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                .build();
    }
}
