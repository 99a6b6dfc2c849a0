package uk.learningoffer.library.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/library/user-stories")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Library")
public class LibraryStoryResource {
    @Inject
    LibraryStories library;

    @Inject
    Stories stories;

    @Inject
    MappingTable mappings;

    @GET
    @Transactional
    @Operation(summary = "Needs of every status, by code")
    public Page<LibraryStory> list(@Valid @BeanParam LibraryStoryQuery query) {
        query.check();
        return library.page(query);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "One need, as an editor works on it")
    public EditedStory one(@PathParam("code") String code) {
        var story = stories.requireAny(code);
        return EditedStory.of(story, mappings.coursesOf(story));
    }
}
