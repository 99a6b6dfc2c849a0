package uk.learningoffer.licence.forecast;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.licence.stock.PoolRepository;

@Path("/api/v1/licence-pools/{id}/simulation")
@Tag(name = "Licence pools")
public class SimulationResource {
    @Inject
    PoolRepository pools;

    @Inject
    Buying buying;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Operation(
            summary = "What may come of buying so many licences",
            description =
                    "Plays many futures from the rates of the pool’s own records, or from what you assume instead."
                            + " The seed in the answer gives the same answer again while the records stay as they are.")
    public SimulationResponse simulate(@PathParam("id") UUID id, @BeanParam SimulationQuery query) {
        var asked = Asked.of(query);
        pools.require(id);
        return buying.simulate(id, asked);
    }
}
