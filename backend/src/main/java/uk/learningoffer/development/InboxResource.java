package uk.learningoffer.development;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.learningoffer.development.Inbox.Caught;
import uk.learningoffer.platform.problem.Problems;

/** Shows what was sent, to somebody at this machine. Exists in no production package. */
@Path("/dev")
@UnlessBuildProfile("prod")
public class InboxResource {
    @Inject
    Inbox inbox;

    @Inject
    RoutingContext call;

    @GET
    @Path("/inbox")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String page(@QueryParam("to") String to) {
        onlyFromHere();
        return InboxPage.of(inbox.to(to));
    }

    @GET
    @Path("/inbox.json")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<Caught> list(@QueryParam("to") String to) {
        onlyFromHere();
        return inbox.to(to);
    }

    /** A proxy on this machine does not make somebody elsewhere local. */
    private void onlyFromHere() {
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
