package uk.learningoffer.identity.client;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.limit.LimitedAs;
import uk.learningoffer.platform.limit.Policy;

@Path("/oauth2/token")
@PermitAll
@Tag(name = "Clients")
public class TokenResource {
    @Inject
    ClientTokens tokens;

    @POST
    @LimitedAs(Policy.SIGN_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Get an access token for a partner system (OAuth 2 client credentials)")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TokenResponse.class, responseCode = "200", responseDescription = "Granted")
    @APIResponse(
            responseCode = "400",
            description = "The request is not one we can grant",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OAuthError.class)))
    @APIResponse(
            responseCode = "401",
            description = "The client did not prove who it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OAuthError.class)))
    public TokenResponse token(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @BeanParam TokenForm form) {
        if (form.grantType == null) {
            throw new OAuthRefusal("invalid_request", "Send grant_type=client_credentials");
        }
        if (!form.grantType.equals("client_credentials")) {
            throw new OAuthRefusal("unsupported_grant_type", "Only client_credentials is offered");
        }
        if (form.assertion == null && form.assertionType == null) {
            return tokens.grant(ClientCredentials.of(authorization, form.clientId, form.secret), form.scope);
        }
        if (authorization != null || form.secret != null || form.assertion == null) {
            throw new OAuthRefusal("invalid_request", "Send one proof: a secret, or client_assertion and its type");
        }
        if (!ClientAssertion.TYPE.equals(form.assertionType)) {
            throw new OAuthRefusal("invalid_request", "Send client_assertion_type=" + ClientAssertion.TYPE);
        }
        return tokens.grant(form.assertion, form.clientId, form.scope);
    }
}
