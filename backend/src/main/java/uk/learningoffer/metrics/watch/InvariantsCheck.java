package uk.learningoffer.metrics.watch;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** For an alarm: down as long as any invariant is broken. */
@HealthGroup("invariants")
@ApplicationScoped
class InvariantsCheck implements HealthCheck {
    @Inject
    InvariantWatch watch;

    @Override
    public HealthCheckResponse call() {
        var broken = watch.broken();
        var response = HealthCheckResponse.named("invariants hold").status(broken.isEmpty());
        broken.forEach(response::withData);
        return response.build();
    }
}
