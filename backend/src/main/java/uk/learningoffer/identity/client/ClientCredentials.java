package uk.learningoffer.identity.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who a token request says it is from: in the Authorization header or in the form, never both (RFC 6749 2.3.1). */
record ClientCredentials(String clientId, String secret) {
    private static final String BASIC = "Basic ";

    static ClientCredentials of(String authorization, String clientId, String secret) {
        if (authorization == null) {
            return complete(clientId, secret);
        }
        if (secret != null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw new OAuthRefusal(
                    "invalid_request", "Send the secret one way: HTTP Basic, or client_secret in the form");
        }
        var stated = basic(authorization.substring(BASIC.length()));
        if (clientId != null && !clientId.equals(stated.clientId())) {
            throw new OAuthRefusal("invalid_request", "The form names another client than the Authorization header");
        }
        return stated;
    }

    private static ClientCredentials basic(String encoded) {
        try {
            var plain = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            var colon = plain.indexOf(':');
            if (colon > 0) {
                return complete(decoded(plain.substring(0, colon)), decoded(plain.substring(colon + 1)));
            }
        } catch (IllegalArgumentException malformed) {
            throw OAuthRefusal.invalidClient();
        }
        throw OAuthRefusal.invalidClient();
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static ClientCredentials complete(String clientId, String secret) {
        if (clientId == null || clientId.isBlank() || secret == null || secret.isBlank()) {
            throw OAuthRefusal.invalidClient();
        }
        // PostgreSQL keeps no NUL in text, and no client of ours has one.
        if (clientId.indexOf(0) >= 0) {
            throw OAuthRefusal.invalidClient();
        }
        return new ClientCredentials(clientId, secret);
    }

    @Override
    public String toString() {
        return "ClientCredentials[" + clientId + "]";
    }
}
