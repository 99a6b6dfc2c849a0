package uk.learningoffer.library.course;

import uk.learningoffer.platform.database.SqlText;

/** The search statement, in its four forms: with words or without, all courses or those changed since. */
final class CourseSearchSql {
    private CourseSearchSql() {}

    static String statement(boolean withWords, boolean since) {
        return "WITH "
                + (withWords ? BY_WORDS : ALL)
                        .replace("/* since */", since ? "AND c.updated_at >= :since AND c.was_published" : "")
                + REST.replace("/* columns */", FoundCourse.COLUMNS)
                        .replace(
                                "/* spelling */",
                                withWords
                                        ? "(SELECT spelling FROM asked WHERE NOT EXISTS (SELECT FROM exactly) AND EXISTS (SELECT FROM mended))"
                                        : "CAST(NULL AS text)");
    }

    static SqlText text(boolean withWords, boolean since) {
        return withWords ? since ? WORDS_SINCE : WORDS : since ? ALL_SINCE : EVERYTHING;
    }

    private static final String ALL = """
            matched AS (
                SELECT c.id, 0::float8 AS score FROM course c WHERE c.status = ANY (CAST(:statuses AS text[])) /* since */
            )""";

    // Of a few words all must be there: as they are, else with the spelling mended. A sentence has many that need not:
    // there it counts how telling the words are that a course has, and how well it answers the needs that are meant.
    private static final String BY_WORDS = """
            asked AS MATERIALIZED (SELECT * FROM library_query('course', :words, :tail)),
            exactly AS MATERIALIZED (
                SELECT c.id, position(lower(:words) IN lower(c.title)) > 0 AS named FROM asked JOIN course c ON c.search @@ asked.exact
                WHERE c.status = ANY (CAST(:statuses AS text[])) /* since */ AND asked.few
            ),
            mended AS MATERIALIZED (
                SELECT c.id, false FROM asked JOIN course c ON c.search @@ asked.mended
                WHERE c.status = ANY (CAST(:statuses AS text[])) /* since */ AND asked.few AND NOT EXISTS (SELECT FROM exactly)
            ),
            scored AS MATERIALIZED (
                SELECT p.document AS id, sum(t.weight * p.weight)::float8 AS score, sum(t.weight)::float8 AS covered
                FROM asked
                CROSS JOIN unnest(asked.lexemes, asked.weights) t(lexeme, weight)
                JOIN search_posting p ON p.kind = 'course' AND p.lexeme = t.lexeme
                GROUP BY p.document
            ),
            told AS MATERIALIZED (
                SELECT m.course_id AS id, max(meant.share / (1 + 0.1 * m.position)
                    * CASE m.fit WHEN 'full' THEN 1 WHEN 'partial' THEN 0.75 ELSE 0.6 END) AS share
                FROM (SELECT s.id, s.share FROM asked CROSS JOIN LATERAL stories_meant(:words) s
                    WHERE NOT asked.few ORDER BY s.share DESC LIMIT 5) meant
                JOIN story_course m ON m.story_id = meant.id
                GROUP BY m.course_id
            ),
            loosely AS (
                SELECT c.id, coalesce(told.share, 0) + coalesce(scored.score, 0) / (SELECT max(score) FROM scored)
                    * least(1, scored.covered / (0.3 * asked.total)) AS score
                FROM scored FULL JOIN told ON told.id = scored.id
                JOIN course c ON c.id = coalesce(scored.id, told.id)
                CROSS JOIN asked
                WHERE NOT EXISTS (SELECT FROM exactly) AND NOT EXISTS (SELECT FROM mended)
                    AND c.status = ANY (CAST(:statuses AS text[])) /* since */
                    AND (scored.covered >= 0.3 * asked.total OR told.share > 0.3)
            ),
            matched AS (
                SELECT hit.id, coalesce(scored.score, 0) * CASE WHEN hit.named THEN 2 ELSE 1 END AS score
                FROM (TABLE exactly UNION ALL TABLE mended) hit LEFT JOIN scored ON scored.id = hit.id
                UNION ALL SELECT id, coalesce(score, 0) FROM loosely
            )""";

    // A course counts for a facet when it meets all the other facets: it misses none, or only that one (a bit for
    // each).
    private static final String REST = """
            , chosen AS (SELECT
                    CAST(:costClass AS text[]) AS cost_class,
                    CAST(:topic AS text[]) AS topic,
                    CAST(:level AS text[]) AS level,
                    CAST(:length AS text[]) AS length,
                    CAST(:format AS text[]) AS format,
                    CAST(:certificate AS text[]) AS certificate,
                    CAST(:accessFeature AS text[]) AS access_feature,
                    CAST(:platform AS text[]) AS platform,
                    CAST(:language AS text[]) AS language
            ),
            tested AS MATERIALIZED (
                SELECT c.id, c.title, c.cost_class, c.topics, c.level, lengths.length, c.format, c.certificate,
                    c.access_features, c.platform, c.languages,
                    CASE :sort
                        WHEN 'shortest' THEN (c.hours * 100)::bigint
                        WHEN 'newest-checked' THEN coalesce(DATE '2000-01-01' - c.last_checked_on, 1)::bigint
                        WHEN 'most-helpful' THEN
                            (-1000000 * coalesce((h.yes + h.partly / 2.0 + 1) / (h.yes + h.partly + h.no + 2), 0.5))::bigint
                        WHEN 'changed' THEN (extract(epoch FROM c.updated_at) * 1000000)::bigint
                        ELSE (-1000000 * m.score)::bigint
                    END AS key,
                    CASE WHEN cardinality(chosen.cost_class) > 0 AND c.cost_class <> ALL (chosen.cost_class) THEN 1 ELSE 0 END
                    + CASE WHEN cardinality(chosen.topic) > 0 AND NOT c.topics && chosen.topic THEN 2 ELSE 0 END
                    + CASE WHEN cardinality(chosen.level) > 0 AND c.level <> ALL (chosen.level) THEN 4 ELSE 0 END
                    + CASE WHEN cardinality(chosen.length) > 0 AND lengths.length <> ALL (chosen.length) THEN 8 ELSE 0 END
                    + CASE WHEN cardinality(chosen.format) > 0 AND c.format <> ALL (chosen.format) THEN 16 ELSE 0 END
                    + CASE WHEN cardinality(chosen.certificate) > 0 AND c.certificate <> ALL (chosen.certificate) THEN 32 ELSE 0 END
                    + CASE WHEN cardinality(chosen.access_feature) > 0 AND NOT c.access_features @> chosen.access_feature THEN 64 ELSE 0 END
                    + CASE WHEN cardinality(chosen.platform) > 0 AND c.platform <> ALL (chosen.platform) THEN 128 ELSE 0 END
                    + CASE WHEN cardinality(chosen.language) > 0 AND NOT c.languages && chosen.language THEN 256 ELSE 0 END AS missed
                FROM matched m
                JOIN course c ON c.id = m.id
                CROSS JOIN chosen
                LEFT JOIN course_help h ON h.course_id = m.id
                CROSS JOIN LATERAL (SELECT CASE
                    WHEN c.hours < 1 THEN 'under-1-hour' WHEN c.hours < 4 THEN 'under-4-hours'
                    WHEN c.hours < 7 THEN 'under-a-day' ELSE 'longer' END AS length) lengths
            ),
            page AS (
                SELECT found.key, /* columns */
                FROM (
                    SELECT t.id AS found_id, t.key FROM tested t
                    WHERE t.missed = 0 AND (t.key, t.title, t.id) > (:afterKey, CAST(:afterTitle AS text), :afterId)
                    ORDER BY t.key, t.title, t.id LIMIT :rows
                ) found
                JOIN course ON id = found.found_id
            ),
            counted AS (
                SELECT 'costClass' AS facet, cost_class AS value, count(*) AS count FROM tested WHERE missed IN (0, 1) GROUP BY 2
                UNION ALL SELECT 'topic', v, count(*) FROM tested, unnest(topics) v WHERE missed IN (0, 2) GROUP BY 2
                UNION ALL SELECT 'level', level, count(*) FROM tested WHERE missed IN (0, 4) GROUP BY 2
                UNION ALL SELECT 'length', length, count(*) FROM tested WHERE missed IN (0, 8) GROUP BY 2
                UNION ALL SELECT 'format', format, count(*) FROM tested WHERE missed IN (0, 16) GROUP BY 2
                UNION ALL SELECT 'certificate', certificate, count(*) FROM tested WHERE missed IN (0, 32) GROUP BY 2
                UNION ALL SELECT 'accessFeature', v, count(*) FROM tested, unnest(access_features) v WHERE missed IN (0, 64) GROUP BY 2
                UNION ALL SELECT 'platform', platform, count(*) FROM tested WHERE missed IN (0, 128) GROUP BY 2
                UNION ALL SELECT 'language', v, count(*) FROM tested, unnest(languages) v WHERE missed IN (0, 256) GROUP BY 2
            )
            SELECT coalesce((SELECT json_agg(p ORDER BY key, title, id) FROM page p), '[]')::text AS page,
                coalesce((SELECT json_agg(f) FROM counted f), '[]')::text AS facets,
                (SELECT count(*) FROM tested WHERE missed = 0) AS total,
                (SELECT count(*) FROM tested) AS without_filters,
                /* spelling */ AS spelling""";

    private static final SqlText WORDS = SqlText.of(statement(true, false));
    private static final SqlText WORDS_SINCE = SqlText.of(statement(true, true));
    private static final SqlText EVERYTHING = SqlText.of(statement(false, false));
    private static final SqlText ALL_SINCE = SqlText.of(statement(false, true));
}
