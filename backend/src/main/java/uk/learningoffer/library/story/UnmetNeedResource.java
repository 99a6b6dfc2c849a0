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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/unmet-needs")
@Tag(name = "Unmet needs", description = "What people could not find.")
public class UnmetNeedResource {
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

    @Inject
    UnmetNeedTable table;

    @Inject
    UnmetNeedHints hints;

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
    public Page<UnmetNeedResponse> list(@Valid @BeanParam UnmetNeedQuery query) {
        return table.page(query);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(summary = "One thing that somebody could not find")
    public UnmetNeedResponse one(@PathParam("id") UUID id) {
        return table.require(id);
    }

    @GET
    @Path("/{id}/hints")
    @RolesAllowed(Roles.EDITOR)
    @Transactional
    @Operation(summary = "User stories that it may be part of, and unmet needs that say nearly the same")
    public UnmetNeedHints.Hints hints(@PathParam("id") UUID id) {
        return hints.of(table.require(id));
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Operation(summary = "Make it part of a user story")
    public UnmetNeedResponse merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid Merge request) {
        return needs.merge(id, request.story(), request.words(), ifMatch);
    }

    @POST
    @Path("/{id}/story")
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Operation(
            summary = "Make a new user story of it, as a draft; whoever left an address is told when it is published")
    public UnmetNeedResponse makeStory(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid StoryRequest request) {
        return needs.makeStory(id, request, ifMatch);
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
