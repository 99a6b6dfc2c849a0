package uk.learningoffer.library.story;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.library.course.CatalogueCache;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/user-stories")
@Tag(name = "User stories", description = "Needs of people in councils, and the courses that answer them.")
public class StoryResource {
    @Inject
    Stories stories;

    @Inject
    Matching matching;

    @Inject
    CatalogueCache cache;

    @Inject
    CurrentUsers currentUser;

    @GET
    @PermitAll
    @Operation(summary = "Browse the needs")
    @SuppressWarnings("unchecked")
    public Page<StoryCard> list(@Valid @BeanParam StoryQuery query) {
        query.check();
        return cache.answer(Page.class, query.all(), () -> page(query));
    }

    @POST
    @Path("/match")
    @PermitAll
    @Operation(summary = "From a need in your own words to a few courses, with reasons; nothing of it is kept")
    public MatchResponse match(@Valid @NotNull(message = "Send a JSON object") MatchRequest request) {
        return matching.match(request);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(summary = "One need, with the courses that answer it and why")
    public StoryResponse one(@PathParam("code") String code) {
        if (currentUser.get().has(Roles.EDITOR)) {
            return stories.oneForEditors(code);
        }
        return cache.answer(
                StoryResponse.class, code, () -> stories.one(code), found -> true, found -> found.courses().stream()
                        .anyMatch(each -> each.course().licencesLeft() != null));
    }

    private Page<StoryCard> page(StoryQuery query) {
        return Page.of(stories.page(query), query.limit, StoryQuery::position);
    }
}
