package uk.learningoffer.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import uk.learningoffer.platform.problem.ProblemType;

/**
 * What is sent is small and is here whole before it gets a thread, so that who sends slowly holds none. Only files, which
 * their operations take from the team alone, are as large as the server's own limit and read as they come.
 */
@ApplicationScoped
class BodyLimit {
    private static final Set<String> FILES =
            Set.of("/api/v1/imports", "/api/v1/supplier-reports", "/api/v1/code-files");
    private static final int MOST = 256 * 1024;
    // Whoever sends a little more than is taken still reads the answer before the connection goes.
    private static final long HUNG_UP_ON = 8L * 1024 * 1024;
    // After the headers that every answer has, before all routes.
    private static final int PRIORITY = 1;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::take, PRIORITY);
    }

    private static void take(RoutingContext call) {
        if (isFile(call) || !hasBody(call.request())) {
            call.next();
        } else {
            gather(call);
        }
    }

    /** The body handler of the web toolkit also takes forms apart, and leaves nothing of them to the operation that reads them. */
    private static void gather(RoutingContext call) {
        var request = call.request();
        var body = Buffer.buffer();
        request.handler(part -> {
            if (request.bytesRead() <= MOST) {
                body.appendBuffer(part);
            } else if (request.bytesRead() <= HUNG_UP_ON) {
                refuse(call, ProblemType.TOO_LARGE, "Send at most 256 kilobytes.");
            } else {
                request.connection().close();
            }
        });
        request.exceptionHandler(broken -> refuse(call, ProblemType.UNREADABLE, "The body did not arrive whole."));
        request.endHandler(whole -> {
            if (!call.response().ended()) {
                ((RoutingContextInternal) call).setBody(body);
                call.next();
            }
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            call.response().writeContinue();
        }
    }

    static boolean isFile(RoutingContext call) {
        return FILES.contains(call.normalizedPath());
    }

    static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static void refuse(RoutingContext call, ProblemType type, String sentence) {
        if (call.response().ended() || call.response().closed()) {
            return;
        }
        var problem = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", sentence);
        call.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(problem.encode());
    }
}
