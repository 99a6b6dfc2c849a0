package uk.learningoffer.identity.provider;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.session.Devices;
import uk.learningoffer.identity.signin.SessionAnswer;
import uk.learningoffer.identity.signin.SessionResponse;
import uk.learningoffer.platform.limit.LimitedAs;
import uk.learningoffer.platform.limit.Policy;

@Path("/api/v1/auth/provider")
@PermitAll
@Tag(name = "Signing in")
public class ProviderResource {
    @Inject
    ProviderConfig config;

    @Inject
    ProviderSignIn signIn;

    @Inject
    SessionAnswer answer;

    @GET
    @Operation(summary = "Whether members of staff can sign in with their organisation, and what it is called")
    public ProviderResponse look() {
        return new ProviderResponse(config.isOn() ? config.name().orElseThrow() : null);
    }

    @POST
    @LimitedAs(Policy.SIGN_IN)
    @Operation(
            summary = "Begin to sign in with the organisation: answers where to send the browser",
            description = "Within 10 minutes, once, in the same browser.")
    public RestResponse<ProviderStarted> start() {
        var secrets = AttemptSecrets.next();
        return RestResponse.ResponseBuilder.ok(new ProviderStarted(signIn.start(secrets)))
                .cookie(ProviderCookie.carrying(secrets))
                .build();
    }

    @POST
    @Path("/confirm")
    @LimitedAs(Policy.SIGN_IN)
    @Operation(
            summary = "Sign in with what the organisation sent back",
            description = "A POST, so that the code stands in no address of ours.")
    public RestResponse<SessionResponse> confirm(
            @NotNull(message = "Send what the provider sent back") @Valid ProviderConfirmation confirmation,
            @Context HttpHeaders headers) {
        var device = Devices.name(headers.getHeaderString(HttpHeaders.USER_AGENT));
        return answer.to(signIn.confirm(confirmation, ProviderCookie.read(headers), device));
    }
}
