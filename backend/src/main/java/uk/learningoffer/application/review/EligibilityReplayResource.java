package uk.learningoffer.application.review;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;
import static uk.learningoffer.identity.caller.Roles.ANALYST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/applications/{id}/eligibility-replays")
@Tag(name = "Eligibility")
public class EligibilityReplayResource {
    @Inject
    EligibilityReplays replays;

    @GET
    @RolesAllowed({ANALYST, ADMINISTRATOR})
    @Transactional
    @Operation(
            summary = "Run the rules again on what they looked at when the application was sent and decided",
            description = "With the version of the rules of that time. Names nobody.")
    public List<EligibilityReplay> replay(@PathParam("id") UUID id) {
        return replays.of(id);
    }
}
