package uk.learningoffer.library.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.identity.caller.Roles;
import uk.learningoffer.platform.page.Page;

@Path("/api/v1/course-links")
@RolesAllowed(Roles.EDITOR)
@Tag(name = "Courses")
public class CourseLinkResource {
    @Inject
    CourseLinkList list;

    @GET
    @Transactional
    @Operation(summary = "Links of courses that do not work or could not be checked, the longest first")
    public Page<CourseLinkResponse> list(@Valid @BeanParam CourseLinkQuery query) {
        return list.page(query);
    }
}
