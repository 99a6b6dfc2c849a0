package uk.learningoffer.licence.forecast;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.PageRequest;

public class PurchaseOutcomeQuery extends PageRequest {
    @QueryParam("pool")
    @Parameter(description = "Only those that filled this pool.")
    public UUID pool;

    @QueryParam("supplier")
    @Size(max = 100, message = "The supplier must be 100 characters or fewer")
    @Parameter(description = "Only those of this supplier.")
    public String supplier;
}
