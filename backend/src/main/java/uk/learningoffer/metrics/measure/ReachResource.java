package uk.learningoffer.metrics.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.clock.LondonDays;

@Path("/api/v1/metrics/reach")
@Tag(name = "Measures")
@RolesAllowed({Roles.ANALYST, Roles.REVIEWER, Roles.EDITOR, Roles.ADMINISTRATOR})
public class ReachResource {
    @Inject
    AuthoritiesReached reached;

    @Inject
    InstantSource clock;

    @GET
    @Transactional
    @Operation(summary = "Every principal authority: what it got in a period, and whether it ever applied")
    public ReachResponse all(@Valid @BeanParam PeriodQuery query) {
        return reached.in(query.period(LondonDays.of(clock.instant())));
    }
}
