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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.learningoffer.development.Inbox.Caught;

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
        Here.only(call);
        return InboxPage.of(inbox.to(to));
    }

    @GET
    @Path("/inbox.json")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<Caught> list(@QueryParam("to") String to) {
        Here.only(call);
        return inbox.to(to);
    }
}
