package uk.learningoffer.library.story;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.learningoffer.platform.ServiceConfig;

@Path("/robots.txt")
@Tag(name = "Courses")
public class RobotsResource {
    // Public pages are drawn from these answers: a search engine that may not read them sees empty pages.
    private static final String TEXT = """
            User-agent: *
            Allow: /api/v1/courses
            Allow: /api/v1/user-stories
            Allow: /api/v1/vocabulary
            Disallow: /api/
            Disallow: /apply
            Disallow: /account
            Disallow: /council
            Disallow: /admin
            Disallow: /manager
            Disallow: /invitations
            Disallow: /sign-in

            Sitemap: %s/sitemap.xml
            """;

    @Inject
    ServiceConfig config;

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "What search engines may read")
    public String robots() {
        return TEXT.formatted(config.origin());
    }
}
