package uk.learningoffer.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Serves the SPA: every page address answers its one document, which is always asked for again; its hashed files are
 * kept for good. The files come from the package, or from Vite in development.
 */
@ApplicationScoped
class SinglePageApp {
    /** Not a page: what the API answers for, what Vite makes up ({@code /@…}), and anything that looks like a file. */
    private static final Pattern NOT_A_PAGE =
            Pattern.compile("/(api|q|oauth2|openapi|dev|\\.well-known)(/.*)?|/@.*|.*/[^/]*\\.[^/]*");

    private static final int FIRST = -1000;

    void route(@Observes Router router) {
        router.route().order(FIRST).handler(SinglePageApp::sayHowLongToKeep);
        router.route()
                .order(FIRST + 1)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(SinglePageApp::page);
    }

    private static void sayHowLongToKeep(RoutingContext request) {
        var path = request.normalizedPath();
        var response = request.response();
        if (path.startsWith("/assets/")) {
            request.addHeadersEndHandler(sent -> response.putHeader(
                    "Cache-Control",
                    response.getStatusCode() < 400 ? "public, max-age=31536000, immutable" : "no-cache"));
        } else if (isPage(path)) {
            request.addHeadersEndHandler(sent -> response.putHeader("Cache-Control", "no-cache"));
        }
        request.next();
    }

    private static void page(RoutingContext request) {
        var path = request.normalizedPath();
        if (isPage(path) && !path.equals("/")) {
            request.reroute("/");
        } else {
            request.next();
        }
    }

    private static boolean isPage(String path) {
        return path.equals("/index.html") || !NOT_A_PAGE.matcher(path).matches();
    }
}
