package uk.learningoffer.licence.forecast;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;
import static uk.learningoffer.identity.caller.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/stock-alerts")
@Tag(name = "Stock alerts", description = "What runs out, ends or would be wasted, in time to act.")
public class StockAlertResource {
    @Inject
    AlertTable table;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "List what holds now, newest first")
    public Page<StockAlertResponse> open(@Valid @BeanParam StockAlertQuery query) {
        return table.open(query);
    }
}
