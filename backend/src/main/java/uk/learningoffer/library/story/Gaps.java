package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.library.story.StoryDemand.Demand;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.page.PageRequest;

/** Needs ranked by demand against supply. */
@ApplicationScoped
class Gaps {
    private static final String LIST = "gaps";

    // Demand counts applications twice: somebody who applied needs it more surely than somebody who searched.
    private static final String SQL = """
            WITH applied AS (
                SELECT * FROM unnest(CAST(:stories AS uuid[]), CAST(:applications AS bigint[]), CAST(:refusals AS bigint[]))
                    a(story_id, applications, refusals)
            ),
            told AS (
                SELECT story_id, count(*) AS unmet FROM unmet_need WHERE story_id IS NOT NULL GROUP BY story_id
            ),
            supplied AS (
                SELECT m.story_id, sum(CASE m.fit WHEN 'full' THEN 3 WHEN 'partial' THEN 2 ELSE 1 END
                    * CASE c.cost_class WHEN 'paid' THEN 1 ELSE 2 END) AS supply
                FROM story_course m JOIN course c ON c.id = m.course_id AND c.status = 'PUBLISHED' GROUP BY m.story_id
            ),
            needs AS (
                SELECT 'story' AS kind, s.code AS key, s.code, s.need AS words, coalesce(t.unmet, 0) AS unmet, 0::bigint AS searches,
                    coalesce(a.applications, 0) AS applications, coalesce(a.refusals, 0) AS refusals,
                    coalesce(p.supply, 0) AS supply
                FROM user_story s LEFT JOIN told t ON t.story_id = s.id LEFT JOIN applied a ON a.story_id = s.id
                    LEFT JOIN supplied p ON p.story_id = s.id
                WHERE s.status = 'PUBLISHED'
                UNION ALL
                SELECT 'unmet need', n.id::text, n.id::text, n.words, 1, 0, 0, 0, 0 FROM unmet_need n WHERE n.status = 'NEW'
                UNION ALL
                SELECT 'search', e.words, NULL, e.words, 0, sum(e.times), 0, 0, 0 FROM empty_search e
                WHERE e.day > :since GROUP BY e.words
            ),
            ranked AS (
                SELECT *, round((unmet + searches + 2 * (applications + refusals))::numeric / (supply + 1), 2) AS gap FROM needs
            )
            SELECT kind, code, words, unmet, searches, applications, refusals, supply, gap FROM ranked
            WHERE (-gap, kind, key) > (:afterGap, :afterKind, :afterKey)
            ORDER BY -gap, kind, key LIMIT :rows""";

    private static final int SEARCHES_COUNT_DAYS = 90;
    private static final Cursor FIRST = Cursor.of(LIST, "-999999999999", "", "");

    @Inject
    Session database;

    @Inject
    StoryDemand demand;

    @Inject
    InstantSource clock;

    Page<Gap> page(PageRequest request) {
        var after = request.after(LIST, 3);
        return Page.of(
                ranked(after == null ? FIRST : after, request.rows()),
                request.limit,
                gap -> Cursor.of(LIST, gap.gap().negate(), gap.kind(), gap.key()));
    }

    List<Gap> first(int rows) {
        return ranked(FIRST, rows);
    }

    private List<Gap> ranked(Cursor after, int rows) {
        var asked = demand.ofStories();
        return database.createNativeQuery(SQL, Tuple.class)
                .setParameter("stories", asked.stream().map(Demand::storyId).toArray(UUID[]::new), UUID[].class)
                .setParameter(
                        "applications", asked.stream().map(Demand::applications).toArray(Long[]::new), Long[].class)
                .setParameter("refusals", asked.stream().map(Demand::refusals).toArray(Long[]::new), Long[].class)
                .setParameter("since", LondonDays.of(clock.instant()).minusDays(SEARCHES_COUNT_DAYS))
                .setParameter("afterGap", after.decimal(0))
                .setParameter("afterKind", after.text(1))
                .setParameter("afterKey", after.text(2))
                .setParameter("rows", rows)
                .getResultStream()
                .map(Gaps::gap)
                .toList();
    }

    private static Gap gap(Tuple row) {
        return new Gap(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                number(row, 3),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                number(row, 7),
                (BigDecimal) row.get(8));
    }

    private static int number(Tuple row, int column) {
        return ((Number) row.get(column)).intValue();
    }
}
