package uk.learningoffer.notice;

import static uk.learningoffer.identity.caller.Roles.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.version.IfMatch;

@Path("/api/v1/notices/{kind}")
@Tag(name = "Notices", description = "What people are told and agree to, in versions: `privacy` and `declaration`.")
public class NoticeResource {
    @Inject
    Notices notices;

    @Inject
    CurrentUsers callers;

    @GET
    @PermitAll
    @Operation(summary = "What stands today, and which versions stood before")
    public NoticeResponse read(@PathParam("kind") String kind) {
        return notices.read(NoticeKind.named(kind));
    }

    @GET
    @Path("/versions/{version}")
    @PermitAll
    @Operation(summary = "A version that stands or stood, as people were shown it")
    public NoticeVersion one(@PathParam("kind") String kind, @PathParam("version") int version) {
        return notices.one(NoticeKind.named(kind), version);
    }

    @GET
    @Path("/versions")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(summary = "Every version, also those to come and those that were cancelled")
    public NoticeBook book(@PathParam("kind") String kind) {
        return notices.book(NoticeKind.named(kind));
    }

    @POST
    @Path("/versions")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Operation(summary = "Make a version that stands from its day on; it is never changed afterwards")
    public NoticeBook add(
            @PathParam("kind") String kind,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "Send a notice") NoticeRequest request) {
        return notices.add(NoticeKind.named(kind), IfMatch.of(ifMatch), request, callers.get());
    }

    @POST
    @Path("/versions/{version}/cancellation")
    @RolesAllowed(ADMINISTRATOR)
    @Idempotent
    @Operation(summary = "Cancel a version that has not started")
    public NoticeBook cancel(@PathParam("kind") String kind, @PathParam("version") int version) {
        return notices.cancel(NoticeKind.named(kind), version);
    }
}
