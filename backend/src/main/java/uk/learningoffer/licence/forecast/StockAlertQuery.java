package uk.learningoffer.licence.forecast;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.PageRequest;

public class StockAlertQuery extends PageRequest {
    @QueryParam("pool")
    @Parameter(description = "Only those of this pool.")
    public UUID pool;
}
