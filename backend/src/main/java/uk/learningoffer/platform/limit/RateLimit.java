package uk.learningoffer.platform.limit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.web.CallerAddress;

/**
 * Refuses whoever asks more often than everybody can be served, before anything is done for them, and says on every
 * answer how much is left (draft-ietf-httpapi-ratelimit-headers). What the caller has already (304) is free.
 */
public class RateLimit {
    private static final int FIRST = 100;
    private static final int AFTER_ETAGS = 100;
    private static final String COUNTED = "learning-offer.rate-limit";

    @Inject
    CurrentVertxRequest current;

    @Inject
    CallerAddress address;

    @Inject
    Counters counters;

    @Inject
    RateLimitConfig config;

    @Inject
    Vault vault;

    private record Counted(Subject subject, Usage usage) {}

    @ServerRequestFilter(priority = FIRST)
    public void count(ContainerRequestContext request, ResourceInfo operation) {
        var subject =
                subject(current.getCurrent(), operation.getResourceMethod().getAnnotation(LimitedAs.class));
        var usage = counters.count(subject);
        request.setProperty(COUNTED, new Counted(subject, usage));
        if (usage.isOver()) {
            throw Problems.tooManyRequests(
                    usage.secondsLeft(), "Wait as many seconds as Retry-After says, then go on.");
        }
    }

    @ServerResponseFilter(priority = AFTER_ETAGS)
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(COUNTED) instanceof Counted counted)) {
            return;
        }
        var usage = counted.usage();
        if (response.getStatus() == 304) {
            counters.giveBack(counted.subject());
            usage = usage.without(1);
        }
        var policy = "\"" + counted.subject().policy().label() + "\"";
        response.getHeaders()
                .putSingle(
                        "RateLimit-Policy",
                        policy + ";q=" + usage.limit() + ";w=" + config.window().toSeconds());
        response.getHeaders().putSingle("RateLimit", policy + ";r=" + usage.remaining() + ";t=" + usage.secondsLeft());
    }

    /** What is open to all is counted by address, whether or not a token came with it: nobody has looked at that. */
    private Subject subject(RoutingContext call, LimitedAs apart) {
        if (apart == null && call.user() instanceof QuarkusHttpUser user) {
            var identity = user.getSecurityIdentity();
            Policy policy = identity.isAnonymous() ? null : identity.getAttribute(Policy.ATTRIBUTE);
            if (policy != null) {
                return new Subject(policy, identity.getPrincipal().getName());
            }
        }
        var policy = apart == null ? Policy.ADDRESS : apart.value();
        return new Subject(policy, vault.keyedHash("rate-limit", CallerAddress.network(address.of(call.request()))));
    }
}
