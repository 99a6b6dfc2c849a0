package uk.learningoffer.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import uk.learningoffer.platform.ServiceConfig;
import uk.learningoffer.platform.problem.Problems;

/** What continues a session, and the only two addresses that read it: both want proof that our own page asks. */
@ApplicationScoped
public class RefreshCookie {
    public static final String NAME = "__Host-learning-offer";
    private static final String PROOF_HEADER = "X-Requested-With";
    private static final String PROOF = "learning-offer";

    @Inject
    ServiceConfig config;

    @Inject
    InstantSource clock;

    public NewCookie carrying(SignedIn signedIn) {
        var left = Duration.between(clock.instant(), signedIn.expiresAt()).toSeconds();
        return HostCookie.of(NAME, signedIn.refreshToken(), (int) left);
    }

    public NewCookie removed() {
        return HostCookie.of(NAME, "", 0);
    }

    /** @return the refresh token, if there is one; a request that another site could have made is refused */
    public Optional<String> readFromOurPage(HttpHeaders headers) {
        if (!PROOF.equals(headers.getHeaderString(PROOF_HEADER))
                || !isOurs(headers.getHeaderString("Origin"), headers.getHeaderString(HttpHeaders.HOST))
                || !isSameOrigin(headers.getHeaderString("Sec-Fetch-Site"))) {
            throw Problems.forbidden("Only our own pages may do this: send X-Requested-With: learning-offer.");
        }
        var cookie = headers.getCookies().get(NAME);
        return cookie == null || cookie.getValue().isBlank() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    // The page may be reached by another name than the configured one during development: its own host will do.
    private boolean isOurs(String origin, String host) {
        if (origin == null || origin.equals(config.origin().toString())) {
            return true;
        }
        try {
            return host != null && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private static boolean isSameOrigin(String fetchSite) {
        return fetchSite == null || fetchSite.equals("same-origin");
    }
}
