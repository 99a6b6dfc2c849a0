package uk.learningoffer.webhook;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.PageRequest;

/** Which deliveries, newest first. */
public class DeliveryQuery extends PageRequest {
    @QueryParam("status")
    @Parameter(description = "Only those that wait, were delivered or were given up.")
    public DeliveryStatus status;
}
