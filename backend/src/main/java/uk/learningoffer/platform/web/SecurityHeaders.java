package uk.learningoffer.platform.web;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.learningoffer.platform.ServiceConfig;

/** On every answer of the public port, errors and static files included, what a browser may do with it. */
@ApplicationScoped
class SecurityHeaders {
    // Before the routes, authentication and compression, so that even their refusals carry the headers.
    private static final int FIRST = 10_000;
    private static final String CSP = "Content-Security-Policy";
    private static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
    private static final String DATA = "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    private final Map<String, String> everywhere = new LinkedHashMap<>();
    private final boolean withCsp;

    SecurityHeaders(ServiceConfig config) {
        everywhere.put("X-Content-Type-Options", "nosniff");
        everywhere.put("Referrer-Policy", "no-referrer");
        everywhere.put("Cross-Origin-Opener-Policy", "same-origin");
        everywhere.put("Cross-Origin-Resource-Policy", "same-origin");
        everywhere.put("X-Frame-Options", "DENY");
        everywhere.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if ("https".equals(config.origin().getScheme())) {
            everywhere.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        // Vite's live reload needs inline scripts and styles.
        withCsp = !ConfigUtils.isProfileActive("dev");
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext context) {
        var request = context.request();
        context.addHeadersEndHandler(
                ended -> complete(request, context.response().headers()));
        context.next();
    }

    private void complete(HttpServerRequest request, MultiMap headers) {
        everywhere.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        var isData = isData(request.path());
        if (withCsp && !headers.contains(CSP)) {
            headers.set(CSP, isData ? DATA : PAGES);
        }
        if (isData && !headers.contains("Cache-Control") && isPersonal(request)) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** What is answered to somebody signed in, or about signing in, is for nobody else to keep. */
    private static boolean isPersonal(HttpServerRequest request) {
        return request.headers().contains("Authorization")
                || request.path().startsWith("/api/v1/auth/")
                || request.path().startsWith("/oauth2/");
    }

    private static boolean isData(String path) {
        return path != null
                && (path.startsWith("/api/") || path.startsWith("/oauth2/") || path.startsWith("/.well-known/"));
    }
}
