package uk.learningoffer.library.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.library.course.CourseLinks.DueLink;
import uk.learningoffer.platform.idempotency.Idempotent;
import uk.learningoffer.platform.problem.Problems;

@Path("/api/v1/courses/{slug}/link-confirmation")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Courses")
public class LinkConfirmationResource {
    private static final LinkResult SEEN_TO_WORK =
            new LinkResult(LinkOutcome.WORKS, null, "An editor looked: the page is there");

    @Inject
    CourseLinkList list;

    @Inject
    CourseLinks links;

    @Inject
    Courses courses;

    @Inject
    CurrentUsers users;

    @Inject
    Audit audit;

    @Inject
    CatalogueCache cache;

    @POST
    @Idempotent
    @Operation(summary = "Say that you looked and the link of a course works")
    public CourseLinkResponse confirm(@PathParam("slug") String slug) {
        var course = courses.require(slug);
        if (!course.isPublished()) {
            throw Problems.illegalTransition("Only the link of a published course is checked.");
        }
        cache.changed();
        links.record(
                new DueLink(course.id(), course.url()),
                SEEN_TO_WORK,
                users.get().personId());
        audit.record("course.link-confirmed", "course", course.code(), Map.of());
        return list.of(course.id());
    }
}
