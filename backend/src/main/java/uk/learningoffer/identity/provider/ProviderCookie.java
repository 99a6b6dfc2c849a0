package uk.learningoffer.identity.provider;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import uk.learningoffer.identity.session.HostCookie;

/**
 * Ties a sign-in to the browser that started it: nobody is signed in with the answer to somebody else's. Strict will do,
 * since our own page, and not the provider's redirect, sends it back.
 */
final class ProviderCookie {
    static final String NAME = "__Host-learning-offer-provider";

    private ProviderCookie() {}

    static NewCookie carrying(AttemptSecrets secrets) {
        return HostCookie.of(NAME, secrets.browser(), (int) ProviderAttempts.LIFE.toSeconds());
    }

    /** @return empty where there is none: no sign-in was started with that */
    static String read(HttpHeaders headers) {
        var cookie = headers.getCookies().get(NAME);
        return cookie == null ? "" : cookie.getValue();
    }
}
