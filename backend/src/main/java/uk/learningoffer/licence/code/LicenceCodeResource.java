package uk.learningoffer.licence.code;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.StepUp;

@Path("/api/v1/licences")
@Tag(name = "Licences", description = "Single licences of the stock.")
public class LicenceCodeResource {
    @Inject
    LicenceCodes codes;

    // Without an Idempotency-Key: the answer to one is kept, and this one must be kept nowhere.
    @POST
    @Path("/{id}/code")
    @RolesAllowed(ADMINISTRATOR)
    @StepUp
    @Operation(
            summary = "Show the code of a licence to an administrator",
            description = "Changes nothing. Every call leaves an audit entry with its reason.")
    public RestResponse<StaffCodeResponse> code(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Send the reason") CodeReasonRequest request) {
        return RestResponse.ResponseBuilder.ok(new StaffCodeResponse(codes.show(id, request.reason())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
