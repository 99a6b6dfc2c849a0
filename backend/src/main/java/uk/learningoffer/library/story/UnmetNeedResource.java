package uk.learningoffer.library.story;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.Roles;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

@Path("/api/v1/unmet-needs")
@Tag(name = "Unmet needs", description = "What people could not find.")
public class UnmetNeedResource {
    private static final String LIST = "unmet-needs";

    @Schema(name = "UnmetNeedSent")
    record Sent(UUID id) {}

    @Schema(name = "UnmetNeedMerge")
    record Merge(
            @NotBlank(message = "Choose a user story") @Schema(examples = "US01")
            String story,

            @Schema(nullable = true, description = "What to tell whoever left an address.")
            @Size(max = 500, message = "Enter at most 500 characters")
            String words) {}

    @Schema(name = "UnmetNeedRefusal")
    record Refusal(
            @NotBlank(message = "Enter the reason") @Size(max = 500, message = "Enter at most 500 characters")
            String reason) {}

    @Inject
    UnmetNeeds needs;

    @POST
    @PermitAll
    @Idempotent
    @Operation(summary = "Say what is missing; no account is needed, and an address only if an answer is wanted")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Sent.class, responseCode = "201")
    public RestResponse<Sent> send(@NotNull(message = "Send a JSON object") @Valid UnmetNeedRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, new Sent(needs.send(request)));
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(summary = "What people could not find, newest first")
    public Page<UnmetNeedResponse> list(
            @Valid @BeanParam PageRequest page, @QueryParam("status") List<String> statuses) {
        var after = page.after(LIST, 2);
        var rows = needs.page(
                statuses, after == null ? null : after.instant(0), after == null ? null : after.uuid(1), page.rows());
        return Page.of(rows, page.limit, need -> Cursor.of(LIST, need.createdAt(), need.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(summary = "One thing that somebody could not find")
    public UnmetNeedResponse one(@PathParam("id") UUID id) {
        return needs.require(id);
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Operation(summary = "Make it part of a user story, an old or a new one")
    public UnmetNeedResponse merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid Merge request) {
        return needs.merge(id, request.story(), request.words(), ifMatch);
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Operation(summary = "Decline it, with the reason")
    public UnmetNeedResponse decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid Refusal request) {
        return needs.decline(id, request.reason(), ifMatch);
    }
}
