package uk.learningoffer.identity.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import uk.learningoffer.platform.ServiceConfig;

/** Sends people to the provider, and turns the code they come back with into who they are. Never in a transaction. */
@ApplicationScoped
class ProviderConversation {
    /** A page of ours. The code comes in its fragment, which no server and no log sees. */
    private static final String BACK = "/sign-in/provider";

    @Inject
    ProviderConfig config;

    @Inject
    ServiceConfig service;

    @Inject
    ProviderDiscovery discovery;

    @Inject
    IdTokens idTokens;

    URI whereTo(AttemptSecrets secrets) throws ProviderFault {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "email"), client(), back())
                .endpointURI(discovery.get().metadata().getAuthorizationEndpointURI())
                .responseMode(ResponseMode.FRAGMENT)
                .state(new State(secrets.state()))
                .nonce(new Nonce(secrets.nonce()))
                .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** @param issuer of the answer, where it names one (RFC 9207) */
    ProviderAccount exchange(String code, String issuer, AttemptSecrets secrets) throws ProviderFault {
        var known = discovery.get();
        if (issuer == null
                ? known.metadata().supportsAuthorizationResponseIssuerParam()
                : !issuer.equals(discovery.issuer().getValue())) {
            throw ProviderFault.wrong();
        }
        var grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), back(), new CodeVerifier(secrets.verifier()));
        var request = new TokenRequest.Builder(
                        known.metadata().getTokenEndpointURI(), authentication(known.metadata()), grant)
                .build()
                .toHTTPRequest();
        ProviderDiscovery.limit(request);
        try {
            var response = request.send();
            if (response.getStatusCode() >= 500) {
                throw ProviderFault.away();
            }
            return idTokens.read(tokens(response), known, client(), new Nonce(secrets.nonce()));
        } catch (IOException away) {
            throw ProviderFault.away();
        }
    }

    private static OIDCTokenResponse tokens(HTTPResponse response) throws ProviderFault {
        try {
            return OIDCTokenResponse.parse(response);
        } catch (ParseException refusedOrUnreadable) {
            throw ProviderFault.wrong();
        }
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        var secret = new Secret(config.clientSecret().orElseThrow());
        var methods = metadata.getTokenEndpointAuthMethods();
        return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client(), secret)
                : new ClientSecretPost(client(), secret);
    }

    private ClientID client() {
        return new ClientID(config.clientId().orElseThrow());
    }

    private URI back() {
        return service.origin().resolve(BACK);
    }
}
