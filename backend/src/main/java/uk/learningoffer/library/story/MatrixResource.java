package uk.learningoffer.library.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;

@Path("/api/v1/mappings")
@Tag(name = "Library")
public class MatrixResource {
    @Inject
    MatrixPage matrix;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(summary = "Needs against courses, paged on both sides, with the mappings between those shown")
    public Matrix matrix(@Valid @BeanParam MatrixQuery query) {
        query.check();
        return matrix.of(query);
    }
}
