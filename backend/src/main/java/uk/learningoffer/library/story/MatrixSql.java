package uk.learningoffer.library.story;

/** The matrix in one statement: the needs, the courses and the mappings between them, each as JSON. */
final class MatrixSql {
    private MatrixSql() {}

    // One row more than is shown, on either side, only says that there is more.
    static final String STATEMENT = """
            WITH found_stories AS MATERIALIZED (
                SELECT s.id, s.code, s.role, s.need, s.status, row_number() OVER (ORDER BY s.code) AS line
                FROM user_story s
                WHERE s.code > :afterStory
                    AND (cardinality(CAST(:storyStatus AS text[])) = 0 OR s.status = ANY (CAST(:storyStatus AS text[])))
                    AND (cardinality(CAST(:roleGroup AS text[])) = 0 OR s.role_group = ANY (CAST(:roleGroup AS text[])))
                    AND (cardinality(CAST(:skill AS text[])) = 0 OR s.skills && CAST(:skill AS text[]))
                    AND (:storyWords = '' OR strpos(lower(concat_ws(' ', s.code, s.role, s.need, s.goal)), :storyWords) > 0)
                    AND %s
                ORDER BY s.code LIMIT :limit + 1
            ),
            stories AS MATERIALIZED (SELECT * FROM found_stories WHERE line <= :limit),
            found_courses AS MATERIALIZED (
                SELECT c.id, c.slug, c.title, c.cost_class, c.status, row_number() OVER (ORDER BY c.title, c.id) AS line
                FROM course c
                WHERE (c.title, c.id) > (:afterTitle, :afterId)
                    AND (cardinality(CAST(:courseStatus AS text[])) = 0 OR c.status = ANY (CAST(:courseStatus AS text[])))
                    AND (cardinality(CAST(:costClass AS text[])) = 0 OR c.cost_class = ANY (CAST(:costClass AS text[])))
                    AND (cardinality(CAST(:topic AS text[])) = 0 OR c.topics && CAST(:topic AS text[]))
                    AND (:courseWords = ''
                        OR strpos(lower(concat_ws(' ', c.title, c.code, c.slug, c.platform, c.awarding_partner)), :courseWords) > 0)
                    AND (:show = 'all' OR EXISTS (
                        SELECT FROM stories s JOIN story_course m ON m.story_id = s.id
                        WHERE m.course_id = c.id AND (:show = 'mapped' OR m.review_by < :today)))
                ORDER BY c.title, c.id LIMIT :courseLimit + 1
            ),
            courses AS MATERIALIZED (SELECT * FROM found_courses WHERE line <= :courseLimit),
            mappings AS (
                SELECT s.line AS story_line, c.line AS course_line, json_build_object('story', s.code, 'course', c.slug,
                    'fit', m.fit, 'reason', m.reason, 'position', m.position, 'author', coalesce(p.name, p.email, m.author),
                    'reviewedOn', m.reviewed_on, 'evidence', m.evidence, 'owner', m.owner, 'reviewBy', m.review_by,
                    'help', json_build_object('yes', coalesce(h.yes, 0), 'partly', coalesce(h.partly, 0), 'no', coalesce(h.no, 0)),
                    'version', m.version) AS mapping
                FROM stories s JOIN story_course m ON m.story_id = s.id JOIN courses c ON c.id = m.course_id
                LEFT JOIN story_course_help h ON h.story_id = m.story_id AND h.course_id = m.course_id
                LEFT JOIN person p ON p.id::text = m.author
            )
            SELECT
                (SELECT coalesce(json_agg(json_build_object('code', code, 'role', role, 'need', need, 'status', status)
                    ORDER BY line), '[]')::text FROM stories) AS stories,
                (SELECT coalesce(json_agg(json_build_object('slug', slug, 'title', title, 'costClass', cost_class,
                    'status', status) ORDER BY line), '[]')::text FROM courses) AS courses,
                (SELECT coalesce(json_agg(mapping ORDER BY story_line, course_line), '[]')::text FROM mappings) AS mappings,
                (SELECT code FROM stories WHERE line = :limit AND EXISTS (SELECT FROM found_stories WHERE line > :limit)) AS last_story,
                (SELECT id FROM courses WHERE line = :courseLimit
                    AND EXISTS (SELECT FROM found_courses WHERE line > :courseLimit)) AS last_course""".formatted(StoryAttention.chosen());
}
