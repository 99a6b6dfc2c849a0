package uk.learningoffer.library.course;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.web.CallerAddress;

/** Tells visitors apart for counting, by the address they come from. Never keep it as it is. */
@ApplicationScoped
class Visitors {
    @Inject
    CurrentVertxRequest request;

    @Inject
    CallerAddress address;

    String current() {
        var current = request.getCurrent();
        return current == null ? "" : address.of(current.request()).getHostAddress();
    }
}
