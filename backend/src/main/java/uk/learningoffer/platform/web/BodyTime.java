package uk.learningoffer.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A body is there within a time, or its sender is hung up on: one on its way holds memory, and a file a thread. */
@ApplicationScoped
class BodyTime {
    private static final int LONGER_FOR_FILES = 10;
    private static final int BEFORE_IT_IS_READ = 100;

    @Inject
    BodyConfig config;

    void register(@Observes Filters filters) {
        filters.register(this::limit, BEFORE_IT_IS_READ);
    }

    private void limit(RoutingContext call) {
        if (BodyLimit.hasBody(call.request())) {
            var time = config.within().multipliedBy(BodyLimit.isFile(call) ? LONGER_FOR_FILES : 1);
            var timer = call.vertx().setTimer(time.toMillis(), late -> hangUpUnlessThere(call.request()));
            call.addEndHandler(ended -> call.vertx().cancelTimer(timer));
        }
        call.next();
    }

    private static void hangUpUnlessThere(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
