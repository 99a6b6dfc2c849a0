package uk.learningoffer.platform.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import uk.learningoffer.platform.problem.ProblemType;

/** Only files may be as large as the server's own limit; everything else that is sent is small. */
@ApplicationScoped
class BodyLimit {
    private static final Set<String> FILES = Set.of("/api/v1/imports", "/api/v1/supplier-reports");
    private static final long SMALL = 12L * 1024 * 1024;
    // After the server has set its own limit.
    private static final int PRIORITY = 1;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::limit, PRIORITY);
    }

    private static void limit(RoutingContext call) {
        if (!FILES.contains(call.normalizedPath())) {
            var length = call.request().getHeader("Content-Length");
            if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > SMALL) {
                refuse(call);
                return;
            }
            call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, SMALL);
        }
        call.next();
    }

    private static void refuse(RoutingContext call) {
        var problem = new JsonObject()
                .put("type", ProblemType.TOO_LARGE.uri().toString())
                .put("title", ProblemType.TOO_LARGE.title())
                .put("status", ProblemType.TOO_LARGE.status())
                .put("detail", "Send at most 12 megabytes.");
        call.response()
                .setStatusCode(ProblemType.TOO_LARGE.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(problem.encode());
    }
}
