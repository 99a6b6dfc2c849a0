package uk.learningoffer.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.learningoffer.identity.token.TokenIssuer;
import uk.learningoffer.identity.token.Tokens;

/** Gives partner clients their access tokens. */
@ApplicationScoped
class ClientTokens {
    @Inject
    ClientSecrets secrets;

    @Inject
    ClientAssertions assertions;

    @Inject
    TokenIssuer issuer;

    /** @param scope some of the client's scopes, separated by spaces; null for all of them */
    @Transactional
    TokenResponse grant(ClientCredentials credentials, String scope) {
        return grant(
                secrets.prove(credentials.clientId(), credentials.secret()).orElseThrow(OAuthRefusal::invalidClient),
                scope);
    }

    /** @param clientId said beside the assertion, or null */
    @Transactional
    TokenResponse grant(String assertion, String clientId, String scope) {
        if (clientId != null && !clientId.equals(ClientAssertion.claimedClient(assertion))) {
            throw OAuthRefusal.invalidClient();
        }
        return grant(assertions.prove(assertion), scope);
    }

    private TokenResponse grant(ProvenClient client, String scope) {
        if (!client.approved()) {
            throw new OAuthRefusal(
                    "unauthorized_client", "An administrator of the service has not approved this client yet");
        }
        var granted = scope == null || scope.isBlank()
                ? client.scopes()
                : List.of(scope.strip().split(" +"));
        if (!client.scopes().containsAll(granted)) {
            throw new OAuthRefusal("invalid_scope", "This client may ask for: " + String.join(" ", client.scopes()));
        }
        return new TokenResponse(
                issuer.forClient(client.id(), client.clientId(), granted),
                "Bearer",
                Tokens.CLIENT_LIFE.toSeconds(),
                String.join(" ", granted));
    }
}
