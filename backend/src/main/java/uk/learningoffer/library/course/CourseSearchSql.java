package uk.learningoffer.library.course;

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

    private static final String ALL = """
            matched AS (
                SELECT c.*, 0::float8 AS score FROM course c WHERE c.status = ANY (CAST(:statuses AS text[])) /* since */
            )""";

    // Of a few words all must be there (a sentence has many that need not):
    // all the words; else all of them with the spelling mended; else enough of them, by how telling each is.
    private static final String BY_WORDS = """
            asked AS MATERIALIZED (
                SELECT *, cardinality(terms) <= 4 OR :words LIKE '%"%' AS few FROM library_query('course', :words, :tail)
            ),
            exactly AS MATERIALIZED (
                SELECT c.id FROM asked JOIN course c ON c.search @@ asked.exact
                WHERE c.status = ANY (CAST(:statuses AS text[])) /* since */ AND asked.few
            ),
            mended AS MATERIALIZED (
                SELECT c.id FROM asked JOIN course c ON c.search @@ asked.mended
                WHERE c.status = ANY (CAST(:statuses AS text[])) /* since */ AND asked.few AND NOT EXISTS (SELECT FROM exactly)
            ),
            loosely AS MATERIALIZED (
                SELECT c.id FROM asked JOIN course c ON c.search @@ asked.loose
                WHERE c.status = ANY (CAST(:statuses AS text[])) /* since */
                    AND NOT EXISTS (SELECT FROM exactly) AND NOT EXISTS (SELECT FROM mended)
            ),
            matched AS (
                SELECT c.*, ranked.score
                FROM (TABLE exactly UNION ALL TABLE mended UNION ALL TABLE loosely) hit
                JOIN course c ON c.id = hit.id
                CROSS JOIN asked
                CROSS JOIN LATERAL (
                    SELECT sum(t.weight * ts_rank(CAST(ARRAY[0.15, 0.35, 0.6, 1] AS real[]), c.search, t.term)) AS score,
                        sum(t.weight) FILTER (WHERE c.search @@ t.term) AS covered
                    FROM unnest(asked.terms, asked.weights) t(term, weight)
                ) ranked
                WHERE ranked.covered >= 0.3 * asked.total OR EXISTS (SELECT FROM exactly) OR EXISTS (SELECT FROM mended)
            )""";

    // A course counts for a facet when it meets all the other facets: it misses none, or only that one.
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
                SELECT m.*, lengths.length,
                    CASE :sort
                        WHEN 'shortest' THEN (m.hours * 100)::bigint
                        WHEN 'newest-checked' THEN coalesce(DATE '2000-01-01' - m.last_checked_on, 1)::bigint
                        WHEN 'most-helpful' THEN
                            (-1000000 * coalesce((h.yes + h.partly / 2.0 + 1) / (h.yes + h.partly + h.no + 2), 0.5))::bigint
                        WHEN 'changed' THEN (extract(epoch FROM m.updated_at) * 1000000)::bigint
                        ELSE (-1000000 * m.score)::bigint
                    END AS key,
                    array_remove(ARRAY[
                        CASE WHEN cardinality(chosen.cost_class) > 0 AND m.cost_class <> ALL (chosen.cost_class) THEN 'costClass' END,
                        CASE WHEN cardinality(chosen.topic) > 0 AND NOT m.topics && chosen.topic THEN 'topic' END,
                        CASE WHEN cardinality(chosen.level) > 0 AND m.level <> ALL (chosen.level) THEN 'level' END,
                        CASE WHEN cardinality(chosen.length) > 0 AND lengths.length <> ALL (chosen.length) THEN 'length' END,
                        CASE WHEN cardinality(chosen.format) > 0 AND m.format <> ALL (chosen.format) THEN 'format' END,
                        CASE WHEN cardinality(chosen.certificate) > 0 AND m.certificate <> ALL (chosen.certificate) THEN 'certificate' END,
                        CASE WHEN NOT m.access_features @> chosen.access_feature THEN 'accessFeature' END,
                        CASE WHEN cardinality(chosen.platform) > 0 AND m.platform <> ALL (chosen.platform) THEN 'platform' END,
                        CASE WHEN cardinality(chosen.language) > 0 AND NOT m.languages && chosen.language THEN 'language' END
                    ], NULL) AS missed
                FROM matched m
                CROSS JOIN chosen
                LEFT JOIN course_help h ON h.course_id = m.id
                CROSS JOIN LATERAL (SELECT CASE
                    WHEN m.hours < 1 THEN 'under-1-hour' WHEN m.hours < 4 THEN 'under-4-hours'
                    WHEN m.hours < 7 THEN 'under-a-day' ELSE 'longer' END AS length) lengths
            ),
            page AS (
                SELECT key, /* columns */
                FROM tested
                WHERE cardinality(missed) = 0 AND (key, title, id) > (:afterKey, :afterTitle, :afterId)
                ORDER BY key, title, id LIMIT :rows
            ),
            counted AS (
                SELECT v.facet, v.value, count(*) AS count
                FROM tested t
                CROSS JOIN LATERAL (
                    VALUES ('costClass', t.cost_class), ('level', t.level), ('length', t.length), ('format', t.format),
                        ('certificate', t.certificate), ('platform', t.platform)
                    UNION ALL SELECT 'topic', unnest(t.topics)
                    UNION ALL SELECT 'accessFeature', unnest(t.access_features)
                    UNION ALL SELECT 'language', unnest(t.languages)
                ) v(facet, value)
                WHERE cardinality(t.missed) = 0 OR t.missed = ARRAY[v.facet]
                GROUP BY v.facet, v.value
            )
            SELECT coalesce((SELECT json_agg(p ORDER BY key, title, id) FROM page p), '[]')::text AS page,
                coalesce((SELECT json_agg(f) FROM counted f), '[]')::text AS facets,
                (SELECT count(*) FROM tested WHERE cardinality(missed) = 0) AS total,
                (SELECT count(*) FROM tested) AS without_filters,
                /* spelling */ AS spelling""";
}
