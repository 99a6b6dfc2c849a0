package uk.learningoffer.development;

import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import uk.learningoffer.platform.problem.Problems;

/** What development shows is for somebody at this machine. */
final class Here {
    private Here() {}

    /** A proxy on this machine does not make somebody elsewhere local. */
    static void only(RoutingContext call) {
        try {
            var caller = InetAddress.getByName(call.request().remoteAddress().hostAddress());
            if (!caller.isLoopbackAddress() || call.request().getHeader("X-Forwarded-For") != null) {
                throw Problems.notFound("page");
            }
        } catch (UnknownHostException impossible) {
            throw Problems.notFound("page");
        }
    }
}
