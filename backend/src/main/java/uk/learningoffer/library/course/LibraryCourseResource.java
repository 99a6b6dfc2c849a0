package uk.learningoffer.library.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/library")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Library", description = "What editors see of the library: every status, and what needs attention.")
public class LibraryCourseResource {
    @Schema(name = "CourseTwin")
    record Twin(
            @Schema(nullable = true, description = "The course that has this title or address already.")
            CourseName twin) {}

    @Inject
    LibraryCourses library;

    @Inject
    Courses courses;

    @GET
    @Path("/courses")
    @Transactional
    @Operation(summary = "Courses of every status, by title")
    public Page<LibraryCourse> list(@Valid @BeanParam LibraryCourseQuery query) {
        query.check();
        return library.page(query);
    }

    @GET
    @Path("/courses/{slug}")
    @Transactional
    @Operation(summary = "One course, as an editor works on it")
    public EditedCourse one(@PathParam("slug") String slug) {
        var course = courses.requireAny(slug);
        return EditedCourse.of(course, courses.named(course.replacedBy()));
    }

    @GET
    @Path("/course-twin")
    @Transactional
    @Operation(summary = "Whether a course with this title or address is there already, to say so while it is entered")
    public Twin twin(
            @QueryParam("title") @DefaultValue("") @Size(max = 200, message = "Enter at most 200 characters")
                    String title,
            @QueryParam("url") @DefaultValue("") @Size(max = 500, message = "Enter at most 500 characters") String url,
            @QueryParam("except") @DefaultValue("") @Parameter(description = "Slug of the course that is edited.")
                    String except) {
        return new Twin(
                courses.twin(SearchWords.of(title).text(), SearchWords.of(url).text(), except)
                        .map(CourseName::of)
                        .orElse(null));
    }
}
