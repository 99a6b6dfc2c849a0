package uk.learningoffer.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/retention")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Retention", description = "How long data about people is kept.")
public class RetentionResource {
    @Inject
    RetentionClasses classes;

    @GET
    @Operation(summary = "Every class of data about people, how long it is kept and what ends it")
    public Page<RetentionClassResponse> all() {
        return new Page<>(classes.all(), null);
    }
}
