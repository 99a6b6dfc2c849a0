package uk.learningoffer.platform.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A line for each refusal: which operation and whom, by their id. What they sent and what they were told is left out: it may
 * name people.
 */
public class RefusalLog {
    private static final Logger LOG = Logger.getLogger(RefusalLog.class);
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 429);

    @Inject
    CurrentVertxRequest current;

    @ServerResponseFilter
    public void tell(ContainerResponseContext response, ResourceInfo operation) {
        if (REFUSED.contains(response.getStatus()) && operation.getResourceMethod() != null) {
            LOG.infof(
                    "%d for %s.%s to %s",
                    response.getStatus(),
                    operation.getResourceClass().getSimpleName(),
                    operation.getResourceMethod().getName(),
                    caller());
        }
    }

    // Only who was asked for already: looking at a token here would refuse one that nobody asked for.
    private String caller() {
        return current.getCurrent().user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getPrincipal().getName()
                : "nobody known";
    }
}
