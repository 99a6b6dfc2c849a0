package uk.learningoffer.library.story;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import uk.learningoffer.platform.ServiceConfig;

@Path("/sitemap.xml")
@Tag(name = "Courses")
public class SitemapResource {
    // A sitemap may have 50,000 addresses; slugs and codes need no escaping.
    private static final String SQL = """
            WITH page AS (
                SELECT '/courses/' || slug AS path, updated_at FROM course WHERE status = 'PUBLISHED'
                UNION ALL
                SELECT '/stories/' || code, updated_at FROM user_story WHERE status = 'PUBLISHED'
            )
            SELECT path, to_char(updated_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')
            FROM page ORDER BY 1 LIMIT 49900""";

    // What stands by itself, and has no day of change that anybody keeps.
    private static final List<String> FIXED = List.of(
            "/",
            "/find",
            "/library",
            "/stories",
            "/check",
            "/missing",
            "/impact",
            "/how-it-works",
            "/developers",
            "/accessibility",
            "/privacy",
            "/cookies");

    @Inject
    Session database;

    @Inject
    ServiceConfig config;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_XML)
    @Transactional
    @Operation(summary = "Every public page, with the day a course or a need was changed, for search engines")
    public String sitemap() {
        var fixed = FIXED.stream().map(path -> "<url><loc>%s%s</loc></url>".formatted(config.origin(), path));
        var dated = database.createNativeQuery(SQL, Object[].class)
                .getResultStream()
                .map(row ->
                        "<url><loc>%s%s</loc><lastmod>%s</lastmod></url>".formatted(config.origin(), row[0], row[1]));
        return Stream.concat(fixed, dated)
                .collect(Collectors.joining(
                        "\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "\n</urlset>\n"));
    }
}
