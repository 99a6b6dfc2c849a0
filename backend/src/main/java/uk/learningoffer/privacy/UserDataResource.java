package uk.learningoffer.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.caller.StepUp;

@Path("/api/v1/users/{id}/data")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Users")
public class UserDataResource {
    @Inject
    DataExport export;

    @GET
    @StepUp
    @Operation(
            summary = "Everything that is kept about somebody who asked for it and cannot sign in",
            description = "The same as they get themselves. That it was taken, and by whom, is an audit event.")
    public RestResponse<DataExportResponse> show(@PathParam("id") UUID id) {
        return export.of(id).asFile("their-data.json");
    }
}
