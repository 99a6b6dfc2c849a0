package uk.learningoffer.identity.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Scopes;
import uk.learningoffer.identity.token.KeyRing;
import uk.learningoffer.identity.token.SigningKey;
import uk.learningoffer.platform.ServiceConfig;

@Path("/.well-known")
@PermitAll
@Tag(name = "Clients")
public class WellKnownResource {
    @Inject
    KeyRing keys;

    @Inject
    ServiceConfig config;

    @Schema(name = "JsonWebKeySet")
    record JsonWebKeySet(List<Map<String, Object>> keys) {}

    /** RFC 8414. */
    @Schema(name = "AuthorizationServer")
    record AuthorizationServer(
            String issuer,
            @JsonProperty("token_endpoint") String tokenEndpoint,
            @JsonProperty("jwks_uri") String jwksUri,
            @JsonProperty("grant_types_supported") List<String> grantTypes,
            @JsonProperty("response_types_supported") List<String> responseTypes,

            @JsonProperty("token_endpoint_auth_methods_supported")
            List<String> authMethods,

            @JsonProperty("token_endpoint_auth_signing_alg_values_supported")
            List<String> signingAlgorithms,

            @JsonProperty("service_documentation") String documentation,

            @JsonProperty("scopes_supported") List<String> scopes) {}

    @GET
    @Path("/jwks.json")
    @Operation(summary = "The public keys of our access tokens")
    public RestResponse<JsonWebKeySet> keys() {
        var set =
                new JsonWebKeySet(keys.all().stream().map(SigningKey::publicJwk).toList());
        return RestResponse.ResponseBuilder.ok(set)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    @GET
    @Path("/oauth-authorization-server")
    @Operation(summary = "Where and how a partner system gets an access token (RFC 8414)")
    public AuthorizationServer server() {
        var origin = config.origin().toString();
        return new AuthorizationServer(
                origin,
                origin + "/oauth2/token",
                origin + "/.well-known/jwks.json",
                List.of("client_credentials"),
                List.of(),
                List.of("private_key_jwt", "client_secret_basic", "client_secret_post"),
                ClientAssertion.ALGORITHMS,
                origin + "/developers",
                Scopes.ALL);
    }
}
