package uk.learningoffer.platform.problem;

import io.quarkus.security.identity.SecurityIdentity;
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
    private static final int UNKNOWN = 401;
    private static final Set<Integer> REFUSED = Set.of(UNKNOWN, 403, 404, 429);

    @Inject
    SecurityIdentity identity;

    @ServerResponseFilter
    public void tell(ContainerResponseContext response, ResourceInfo operation) {
        if (REFUSED.contains(response.getStatus()) && operation.getResourceMethod() != null) {
            LOG.infof(
                    "%d for %s.%s to %s",
                    response.getStatus(),
                    operation.getResourceClass().getSimpleName(),
                    operation.getResourceMethod().getName(),
                    response.getStatus() == UNKNOWN || identity.isAnonymous()
                            ? "nobody known"
                            : identity.getPrincipal().getName());
        }
    }
}
