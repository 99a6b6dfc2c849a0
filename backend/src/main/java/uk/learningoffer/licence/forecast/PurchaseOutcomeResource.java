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

@Path("/api/v1/purchase-outcomes")
@Tag(name = "Purchase outcomes", description = "What purchases cost, what they saved, and what came of them.")
public class PurchaseOutcomeResource {
    @Inject
    PurchaseOutcomes outcomes;

    @GET
    @RolesAllowed({REVIEWER, ADMINISTRATOR, ANALYST})
    @Transactional
    @Operation(summary = "List purchases, newest first, with prices and the cost of each outcome")
    public Page<PurchaseOutcomeResponse> list(@Valid @BeanParam PurchaseOutcomeQuery query) {
        return outcomes.page(query);
    }
}
