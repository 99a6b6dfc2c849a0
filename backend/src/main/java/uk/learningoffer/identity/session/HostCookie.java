package uk.learningoffer.identity.session;

import jakarta.ws.rs.core.NewCookie;

/** A cookie of this host alone, of no use to scripts or to other sites. */
public final class HostCookie {
    private HostCookie() {}

    /** @param name begins with {@code __Host-} @param seconds until it ends; 0 takes it away */
    public static NewCookie of(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
