package uk.learningoffer.library.story;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.CurrentUsers;
import uk.learningoffer.identity.Roles;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/user-stories")
@Tag(name = "User stories", description = "Needs of people in councils, and the courses that answer them.")
public class StoryResource {
    @Inject
    Stories stories;

    @Inject
    Matching matching;

    @Inject
    CurrentUsers currentUser;

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Browse the needs")
    public Page<StoryCard> list(@Valid @BeanParam StoryQuery query) {
        query.check();
        return Page.of(stories.page(query), query.limit, StoryQuery::position);
    }

    @POST
    @Path("/match")
    @PermitAll
    @Transactional
    @Operation(summary = "From a need in your own words to a few courses, with reasons; nothing of it is kept")
    public MatchResponse match(@Valid @NotNull(message = "Send a JSON object") MatchRequest request) {
        return matching.match(request);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    @Operation(summary = "One need, with the courses that answer it and why")
    public StoryResponse one(@PathParam("code") String code) {
        var story = currentUser.get().has(Roles.EDITOR) ? stories.requireAny(code) : stories.require(code);
        return StoryResponse.of(story, stories.coursesOf(story));
    }
}
