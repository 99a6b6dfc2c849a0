package uk.learningoffer.library.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.Roles;
import uk.learningoffer.platform.csv.Csv;

@Path("/api/v1/gaps")
@RolesAllowed({Roles.EDITOR, Roles.ANALYST, Roles.ADMINISTRATOR})
@Tag(name = "Unmet needs")
public class GapResource {
    // Demand counts applications twice: somebody who applied needs it more surely than somebody who searched.
    private static final String SQL = """
            SELECT 'story' AS kind, s.code, s.need AS words,
                (SELECT count(*) FROM unmet_need n WHERE n.story_id = s.id) AS unmet, 0 AS searches,
                (SELECT count(*) FROM application a WHERE a.story_id = s.id AND a.submitted_at IS NOT NULL) AS applications,
                (SELECT count(*) FROM application a WHERE a.story_id = s.id AND a.status = 'DECLINED') AS refusals,
                coalesce((SELECT sum(CASE m.fit WHEN 'full' THEN 3 WHEN 'partial' THEN 2 ELSE 1 END
                        * CASE c.cost_class WHEN 'paid' THEN 1 ELSE 2 END)
                    FROM story_course m JOIN course c ON c.id = m.course_id
                    WHERE m.story_id = s.id AND c.status = 'PUBLISHED'), 0) AS supply
            FROM user_story s WHERE s.status = 'PUBLISHED'
            UNION ALL
            SELECT 'unmet need', n.id::text, n.words, 1, 0, 0, 0, 0 FROM unmet_need n WHERE n.status = 'NEW'
            UNION ALL
            SELECT 'search', NULL, e.words, 0, sum(e.times), 0, 0, 0 FROM empty_search e
            WHERE e.day > CURRENT_DATE - 90 GROUP BY e.words""";

    @Schema(name = "Gap")
    record Gap(
            @Schema(enumeration = {"story", "unmet need", "search"})
            String kind,

            @Schema(nullable = true, description = "Of the story or the unmet need.")
            String code,

            String words,
            int unmetNeeds,
            int emptySearches,
            int applications,
            int refusals,

            @Schema(
                    description =
                            "Courses by fit (full 3, partial 2, taster 1), twice as much where nobody has to pay.")
            int supply,

            @Schema(
                    description =
                            "Demand (unmet needs, searches, twice the applications and refusals) over supply + 1.")
            double gap) {}

    @Schema(name = "Gaps")
    record Gaps(List<Gap> items) {}

    @Inject
    Session database;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Needs ranked by demand against supply; CSV by Accept")
    public Gaps gaps() {
        return new Gaps(ranked());
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Transactional
    @Operation(summary = "Needs ranked by demand against supply; CSV by Accept")
    public RestResponse<String> csv() {
        var text = Csv.write(
                List.of(
                        "kind",
                        "code",
                        "words",
                        "unmet_needs",
                        "empty_searches",
                        "applications",
                        "refusals",
                        "supply",
                        "gap"),
                ranked().stream()
                        .map(gap -> List.of(
                                gap.kind(),
                                gap.code() == null ? "" : gap.code(),
                                gap.words(),
                                gap.unmetNeeds(),
                                gap.emptySearches(),
                                gap.applications(),
                                gap.refusals(),
                                gap.supply(),
                                gap.gap()))
                        .toList());
        return RestResponse.ResponseBuilder.ok(text, "text/csv;charset=UTF-8").build();
    }

    private List<Gap> ranked() {
        return database.createNativeQuery(
                        "SELECT g.*, round((g.unmet + g.searches + 2 * (g.applications + g.refusals))::numeric / (g.supply + 1), 2) AS gap"
                                + " FROM (" + SQL + ") g ORDER BY gap DESC, g.supply, g.words LIMIT 500",
                        Tuple.class)
                .getResultStream()
                .map(row -> new Gap(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        number(row, 3).intValue(),
                        number(row, 4).intValue(),
                        number(row, 5).intValue(),
                        number(row, 6).intValue(),
                        number(row, 7).intValue(),
                        number(row, 8).doubleValue()))
                .toList();
    }

    private static Number number(Tuple row, int column) {
        return (Number) row.get(column);
    }
}
