package uk.learningoffer.library.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.library.course.FoundCourse;

/** One statement for a match: the likeliest stories with all that answers them. */
@ApplicationScoped
class StoryMatch {
    private static final int MOST = 5;

    // Words weigh by how telling they are and where a story says them; the rest is what stories are described with.
    private static final String SQL = """
            WITH asked AS MATERIALIZED (SELECT * FROM library_query('story', :words, '')),
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
                    + CASE WHEN s.role_group = :roleGroup THEN 12 ELSE 0 END
                    + 15.0 * (SELECT count(*) FROM unnest(s.skills) v WHERE v = ANY (CAST(:skills AS text[])))
                        / greatest(cardinality(CAST(:skills AS text[])), 1)
                    + 8.0 * (SELECT count(*) FROM unnest(s.motivators) v WHERE v = ANY (CAST(:motivators AS text[])))
                        / greatest(cardinality(CAST(:motivators AS text[])), 1)
                    + 5.0 * (SELECT count(*) FROM unnest(s.constraints) v WHERE v = ANY (CAST(:constraints AS text[])))
                        / greatest(cardinality(CAST(:constraints AS text[])), 1) AS points
                FROM user_story s LEFT JOIN spoken ON spoken.id = s.id
                WHERE s.status = 'PUBLISHED' AND (:words = '' OR spoken.share > 0.1)
            ),
            best AS (SELECT * FROM told ORDER BY points DESC, code LIMIT :most)
            SELECT coalesce(json_agg(found ORDER BY found.points DESC, found.code), '[]')::text
            FROM (
                SELECT b.points, b.code, b.role, b.need, b.goal, b.role_group AS "roleGroup", b.skills, b.motivators,
                    b.constraints, b.share AS "wordScore",
                    (SELECT coalesce(json_agg(DISTINCT said.word), '[]')
                        FROM regexp_split_to_table(lower(:words), '[^[:alnum:]''’-]+') said(word)
                        WHERE b.search @@ plainto_tsquery('council', said.word)) AS "saidWords",
                    (SELECT coalesce(json_agg(json_build_object('fit', m.fit, 'reason', m.reason, 'position', m.position,
                            'course', (SELECT row_to_json(x) FROM (SELECT 0 AS key, /* columns */ FROM course WHERE id = c.id) x))
                            ORDER BY m.position, c.title), '[]')
                        FROM story_course m JOIN course c ON c.id = m.course_id
                        WHERE m.story_id = b.id AND c.status = 'PUBLISHED') AS answers
                FROM best b
            ) found""".replace("/* columns */", FoundCourse.COLUMNS);

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    List<FoundStory> find(MatchRequest asked) {
        var found = database.createNativeQuery(SQL, String.class)
                .setParameter("words", asked.words())
                .setParameter("roleGroup", asked.roleGroup())
                .setParameter("skills", asked.skills().toArray(String[]::new), String[].class)
                .setParameter("motivators", asked.motivators().toArray(String[]::new), String[].class)
                .setParameter("constraints", asked.constraints().toArray(String[]::new), String[].class)
                .setParameter("most", MOST)
                .getSingleResult();
        try {
            return json.readValue(found, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
