package uk.learningoffer.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Scopes;

@Path("/api/v1/changes")
@RolesAllowed({Scopes.APPLICATIONS_READ, Scopes.ALLOCATIONS_READ})
@Tag(
        name = "Changes",
        description = "What happened to the applications, licences and nominations of an authority, for its systems.")
public class ChangeResource {
    @Inject
    ChangeTable changes;

    @Inject
    CurrentUsers callers;

    @GET
    @Operation(
            summary = "What happened since a position, in the order of commits",
            description = "Of applications and nominations with the scope applications:read, of allocations with"
                    + " allocations:read. Nominations are told once they are answered, taken back or expired."
                    + " Who asks again and again with `next` misses nothing and sees nothing twice.")
    public Changes after(@Valid @BeanParam ChangeQuery query) {
        var caller = callers.get();
        var readable = Arrays.stream(ChangedRecord.values())
                .filter(record -> record.mayBeRead(caller))
                .toList();
        return changes.after(query, caller.authorityCode(), readable);
    }
}
