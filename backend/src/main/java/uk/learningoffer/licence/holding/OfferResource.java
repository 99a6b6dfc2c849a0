package uk.learningoffer.licence.holding;

import static uk.learningoffer.identity.caller.Roles.APPLICANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/allocations/{id}")
@RolesAllowed(APPLICANT)
@Tag(name = "Allocations")
public class OfferResource {
    @Inject
    OfferService service;

    @Inject
    AllocationViews views;

    @Inject
    CurrentUsers users;

    @POST
    @Path("/acceptance")
    @Idempotent
    @Operation(summary = "Say yes to the offer of a licence: it is issued")
    public AllocationResponse accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.accept(id, IfMatch.of(ifMatch), users.get());
        return views.require(id, users.get());
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @Operation(summary = "Say no to the offer of a licence: the next person in line gets it")
    public AllocationResponse decline(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.decline(id, IfMatch.of(ifMatch), users.get());
        return views.require(id, users.get());
    }
}
