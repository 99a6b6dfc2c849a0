package uk.learningoffer.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.session.RefreshCookie;
import uk.learningoffer.identity.session.SignedIn;
import uk.learningoffer.identity.token.TokenIssuer;
import uk.learningoffer.identity.token.Tokens;

/** What whoever signed in is answered: a token for the page, and the cookie that gets the next ones. */
@ApplicationScoped
public class SessionAnswer {
    @Inject
    RefreshCookie cookie;

    @Inject
    TokenIssuer issuer;

    public RestResponse<SessionResponse> to(SignedIn signedIn) {
        var token = issuer.forSession(signedIn.person().id(), signedIn.session());
        var body = new SessionResponse(token, Tokens.PERSON_LIFE.toSeconds(), signedIn.person());
        return RestResponse.ResponseBuilder.ok(body)
                .cookie(cookie.carrying(signedIn))
                .build();
    }
}
