package uk.learningoffer.library.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.library.course.LibraryHistory;
import uk.learningoffer.platform.idempotency.Idempotent;

@Path("/api/v1/user-stories")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "User stories")
public class StoryEditResource {
    @Inject
    StoryEditing editing;

    @Inject
    Mappings mappings;

    @Inject
    Stories stories;

    @Inject
    LibraryHistory history;

    @POST
    @Idempotent
    @Operation(summary = "Enter a need, as a draft")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = StoryResponse.class, responseCode = "201")
    public RestResponse<StoryResponse> create(@NotNull(message = "Send a JSON object") @Valid StoryRequest request) {
        var story = editing.create(request);
        return RestResponse.ResponseBuilder.<StoryResponse>created(URI.create("/api/v1/user-stories/" + story.code()))
                .entity(response(story))
                .build();
    }

    @PATCH
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Change a need")
    public StoryResponse edit(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid StoryRequest request) {
        return response(editing.edit(code, request, ifMatch));
    }

    @POST
    @Path("/{code}/publication")
    @Idempotent
    @Operation(summary = "Publish a need")
    public StoryResponse publish(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return response(editing.move(code, StoryStatus.PUBLISHED, ifMatch));
    }

    @POST
    @Path("/{code}/retirement")
    @Idempotent
    @Operation(summary = "Retire a need")
    public StoryResponse retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return response(editing.move(code, StoryStatus.RETIRED, ifMatch));
    }

    @GET
    @Path("/{code}/history")
    @Transactional
    @Operation(summary = "Who changed what of a need, newest first")
    public List<LibraryHistory.Entry> history(@PathParam("code") String code) {
        return history.of(StoryEditing.KIND, stories.requireAny(code).code());
    }

    @GET
    @Path("/{code}/courses/{slug}")
    @Transactional
    @Operation(summary = "How a course answers a need, as an editor sees it")
    public MappingResponse mapping(@PathParam("code") String code, @PathParam("slug") String slug) {
        return mappings.require(code, slug);
    }

    @GET
    @Path("/{code}/courses/{slug}/history")
    @Transactional
    @Operation(summary = "Who changed what of a mapping, newest first")
    public List<LibraryHistory.Entry> mappingHistory(@PathParam("code") String code, @PathParam("slug") String slug) {
        return mappings.history(code, slug);
    }

    @PUT
    @Path("/{code}/courses/{slug}")
    @Transactional
    @Operation(summary = "Say how a course answers a need; If-Match is needed where it was said before")
    public MappingResponse map(
            @PathParam("code") String code,
            @PathParam("slug") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "Send a JSON object") @Valid MappingRequest request) {
        return mappings.put(code, slug, request, ifMatch);
    }

    @DELETE
    @Path("/{code}/courses/{slug}")
    @Transactional
    @Operation(summary = "Say that a course does not answer a need")
    public void unmap(
            @PathParam("code") String code, @PathParam("slug") String slug, @HeaderParam("If-Match") String ifMatch) {
        mappings.remove(code, slug, ifMatch);
    }

    private StoryResponse response(UserStory story) {
        return StoryResponse.of(story, stories.coursesOf(story));
    }
}
