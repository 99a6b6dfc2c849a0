package uk.learningoffer.metrics.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Broken invariants are listed but stop no replica: somebody has to look, and people are still served. */
@Readiness
@ApplicationScoped
class InvariantsWarning implements HealthCheck {
    @Inject
    InvariantWatch watch;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("invariants").up();
        watch.broken().forEach(response::withData);
        return response.build();
    }
}
