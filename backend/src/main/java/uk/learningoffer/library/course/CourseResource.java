package uk.learningoffer.library.course;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.CurrentUsers;
import uk.learningoffer.identity.Roles;

@Path("/api/v1/courses")
@Tag(name = "Courses", description = "The learning library.")
public class CourseResource {
    @Inject
    CourseCatalogue catalogue;

    @Inject
    Courses courses;

    @Inject
    CurrentUsers currentUser;

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Search the library, with facets whose counts follow the other facets")
    public CourseList list(@Valid @BeanParam CourseQuery query) {
        query.check();
        return catalogue.list(query);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Transactional
    @Operation(summary = "One course, with the needs it answers and free alternatives")
    public CourseResponse one(@PathParam("slug") String slug) {
        return currentUser.get().has(Roles.EDITOR) ? catalogue.one(courses.requireAny(slug)) : catalogue.one(slug);
    }
}
