package uk.learningoffer.identity.client;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A token request that is not granted. */
class OAuthRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String error;

    OAuthRefusal(String error, String description) {
        super(description, null, false, false);
        this.error = error;
    }

    /** An unknown client, a wrong secret and a revoked one are told the same. */
    static OAuthRefusal invalidClient() {
        return new OAuthRefusal("invalid_client", "The client or its secret is not known, or is no longer valid");
    }

    static class Mapper {
        @ServerExceptionMapper
        Response answer(OAuthRefusal refusal) {
            var isClient = refusal.error.equals("invalid_client");
            return Response.status(isClient ? 401 : 400)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header(HttpHeaders.WWW_AUTHENTICATE, isClient ? "Basic realm=\"learning-offer\"" : null)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .entity(new OAuthError(refusal.error, refusal.getMessage()))
                    .build();
        }
    }
}
