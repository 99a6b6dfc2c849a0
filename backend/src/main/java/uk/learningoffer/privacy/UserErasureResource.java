package uk.learningoffer.privacy;

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
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.caller.StepUp;

@Path("/api/v1/users/{id}/erasure")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Users")
public class UserErasureResource {
    @Inject
    Erasing erasing;

    /** Without an Idempotency-Key, as for one's own: whoever asks again is told that there is nobody. */
    @POST
    @StepUp
    @Operation(summary = "Erase somebody who asked for it, or who left, for good")
    public Erasure erase(
            @PathParam("id") UUID id, @Valid @NotNull(message = "Choose why they are erased") ErasureRequest request) {
        return erasing.erase(id, ErasureReason.valueOf(request.reason()));
    }
}
