package uk.learningoffer.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.identity.caller.StepUp;

@Path("/api/v1/me/data")
@RolesAllowed(Roles.APPLICANT)
@Tag(name = "Me")
public class OwnDataResource {
    @Inject
    CurrentUsers currentUser;

    @Inject
    DataExport export;

    @GET
    @StepUp
    @Operation(
            summary = "Everything that is kept about you",
            description = "Also what staff noted and what suppliers told us. Secrets and hashes are not in it.")
    public RestResponse<DataExportResponse> show() {
        return export.of(currentUser.get().personId()).asFile("my-data.json");
    }
}
