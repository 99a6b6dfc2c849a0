package uk.learningoffer.identity.provider;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;

/**
 * Ties a sign-in to the browser that started it: nobody is signed in with the answer to somebody else's. Strict will do,
 * since our own page, and not the provider's redirect, sends it back.
 */
final class ProviderCookie {
    static final String NAME = "__Host-learning-offer-provider";

    private ProviderCookie() {}

    static NewCookie carrying(AttemptSecrets secrets) {
        return cookie(secrets.browser(), (int) ProviderAttempts.LIFE.toSeconds());
    }

    /** @return empty where there is none: no sign-in was started with that */
    static String read(HttpHeaders headers) {
        var cookie = headers.getCookies().get(NAME);
        return cookie == null ? "" : cookie.getValue();
    }

    private static NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
