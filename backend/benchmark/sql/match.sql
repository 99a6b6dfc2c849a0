-- The statements of a match: library/story/StoryMatch and licence/StockOfCourses. The problem is another one each time.
\set problem random(1, :count_of_problems)
\set word random(1, :count_of_words)
WITH asked AS MATERIALIZED (SELECT * FROM library_query('story', ((CAST(:problems AS text[]))[:problem] || ' ' || (CAST(:words AS text[]))[:word]), '')),
spoken AS MATERIALIZED (
    SELECT s.id, ranked.score,
        ranked.score / max(ranked.score) OVER () * least(1, ranked.covered / (0.35 * asked.total)) AS share
    FROM asked JOIN user_story s ON s.search @@ asked.loose AND s.status = 'PUBLISHED'
    CROSS JOIN LATERAL (
        SELECT sum(t.weight * ts_rank(CAST(ARRAY[0.3, 0.6, 0.8, 1] AS real[]), s.search, t.term, 1)) AS score,
            sum(t.weight) FILTER (WHERE s.search @@ t.term) AS covered
        FROM unnest(asked.terms, asked.weights) t(term, weight)
    ) ranked
),
told AS (
    SELECT s.*, coalesce(spoken.share, 0) AS share,
        60 * coalesce(spoken.share, 0)
        + CASE WHEN s.role_group = '' THEN 12 ELSE 0 END
        + 15.0 * (SELECT count(*) FROM unnest(s.skills) v WHERE v = ANY (CAST(:none AS text[])))
            / greatest(cardinality(CAST(:none AS text[])), 1)
        + 8.0 * (SELECT count(*) FROM unnest(s.motivators) v WHERE v = ANY (CAST(:none AS text[])))
            / greatest(cardinality(CAST(:none AS text[])), 1)
        + 5.0 * (SELECT count(*) FROM unnest(s.constraints) v WHERE v = ANY (CAST(:none AS text[])))
            / greatest(cardinality(CAST(:none AS text[])), 1) AS points
    FROM user_story s LEFT JOIN spoken ON spoken.id = s.id
    WHERE s.status = 'PUBLISHED' AND (((CAST(:problems AS text[]))[:problem] || ' ' || (CAST(:words AS text[]))[:word]) = '' OR spoken.share > 0.1)
),
best AS (SELECT * FROM told ORDER BY points DESC, code LIMIT 5)
SELECT coalesce(json_agg(found ORDER BY found.points DESC, found.code), '[]')::text
FROM (
    SELECT b.points, b.code, b.role, b.need, b.goal, b.role_group AS "roleGroup", b.skills, b.motivators,
        b.constraints, b.share AS "wordScore",
        (SELECT coalesce(json_agg(DISTINCT said.word), '[]')
            FROM regexp_split_to_table(lower((CAST(:problems AS text[]))[:problem] || ' ' || (CAST(:words AS text[]))[:word]), '[^\w''’-]+') said(word)
            WHERE b.search @@ plainto_tsquery('council', said.word)) AS "saidWords",
        (SELECT coalesce(json_agg(json_build_object('fit', m.fit, 'reason', m.reason, 'position', m.position,
                'course', (SELECT row_to_json(x) FROM (SELECT 0 AS key, id, slug, code, title, platform, awarding_partner AS "awardingPartner", hours, weeks, level,
format, cost_class AS "costClass", certificate, topics, access_features AS "accessFeatures", languages,
summary, last_checked_on AS "lastCheckedOn", status, updated_at AS "updatedAt" FROM course WHERE id = c.id) x))
                ORDER BY m.position, c.title), '[]')
            FROM story_course m JOIN course c ON c.id = m.course_id
            WHERE m.story_id = b.id AND c.status = 'PUBLISHED') AS answers
    FROM best b
) found;

SELECT c.id, pool.available FROM course c
CROSS JOIN LATERAL (
    SELECT p.available FROM licence_pool p
    WHERE p.course_id = c.id OR p.course_id IS NULL AND lower(p.platform) = lower(c.platform)
    ORDER BY p.course_id IS NULL, p.available = 0, p.created_at, p.id LIMIT 1) pool
WHERE c.id = ANY(CAST(:few_courses AS uuid[]));
