package uk.learningoffer.licence.forecast;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.licence.stock.PoolRepository;
import uk.learningoffer.platform.clock.LondonDays;

@Path("/api/v1/licence-pools/{id}/forecast")
@Tag(name = "Licence pools")
public class ForecastResource {
    @Inject
    PoolRepository known;

    @Inject
    PoolsNow pools;

    @Inject
    LeftOverTime left;

    @Inject
    PoolDemand demand;

    @Inject
    PoolRates rates;

    @Inject
    InstantSource clock;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "When a pool runs out, who will ask for licences, and what becomes of them")
    public ForecastResponse of(@PathParam("id") UUID id) {
        known.require(id);
        var now = clock.instant();
        var today = LondonDays.of(now);
        var pool = pools.of(List.of(id), today).get(0);
        return ForecastResponse.of(
                pool, left.of(id, pool.free(), today), demand.of(id, today), rates.of(id, today), now);
    }
}
