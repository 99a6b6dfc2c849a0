package uk.learningoffer.library.story;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import uk.learningoffer.platform.ServiceConfig;

@Path("/sitemap.xml")
@Tag(name = "Courses")
public class SitemapResource {
    // A sitemap may have 50,000 addresses; slugs and codes need no escaping.
    private static final String SQL = """
            SELECT '/courses/' || slug, to_char(updated_at, 'YYYY-MM-DD') FROM course WHERE status = 'PUBLISHED'
            UNION ALL
            SELECT '/stories/' || code, to_char(updated_at, 'YYYY-MM-DD') FROM user_story WHERE status = 'PUBLISHED'
            ORDER BY 1 LIMIT 50000""";

    @Inject
    Session database;

    @Inject
    ServiceConfig config;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_XML)
    @Transactional
    @Operation(summary = "The pages of every course and need, for search engines")
    public String sitemap() {
        return database.createNativeQuery(SQL, Object[].class)
                .getResultStream()
                .map(row ->
                        "<url><loc>%s%s</loc><lastmod>%s</lastmod></url>".formatted(config.origin(), row[0], row[1]))
                .collect(Collectors.joining(
                        "\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "\n</urlset>\n"));
    }
}
