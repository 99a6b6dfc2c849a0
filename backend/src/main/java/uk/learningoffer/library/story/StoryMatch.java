package uk.learningoffer.library.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import uk.learningoffer.library.course.FoundCourse;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** One statement for a match: the likeliest stories with all that answers them. */
@ApplicationScoped
class StoryMatch {
    private static final int MOST = 5;

    // Words count by how telling they are and where a story says them; the rest is what stories are described with.
    // Each part is rounded as StoryScore tells it: people see the order of the points that they are shown.
    private static final SqlText TEXT = SqlText.of("""
            WITH spoken AS MATERIALIZED (SELECT id, share FROM stories_meant(:words)),
            told AS (
                SELECT s.id, s.code, coalesce(spoken.share, 0) AS share,
                    round(CAST(60 * coalesce(spoken.share, 0) AS numeric))
                    + CASE WHEN s.role_group = :roleGroup THEN 12 ELSE 0 END
                    + CASE WHEN s.skills && CAST(:skills AS text[]) THEN round(15.0 * (SELECT count(*) FROM unnest(s.skills) v
                        WHERE v = ANY (CAST(:skills AS text[]))) / cardinality(CAST(:skills AS text[]))) ELSE 0 END
                    + CASE WHEN s.motivators && CAST(:motivators AS text[]) THEN round(8.0 * (SELECT count(*) FROM unnest(s.motivators) v
                        WHERE v = ANY (CAST(:motivators AS text[]))) / cardinality(CAST(:motivators AS text[]))) ELSE 0 END
                    + CASE WHEN s.constraints && CAST(:constraints AS text[]) THEN round(5.0 * (SELECT count(*) FROM unnest(s.constraints) v
                        WHERE v = ANY (CAST(:constraints AS text[]))) / cardinality(CAST(:constraints AS text[]))) ELSE 0 END AS points
                FROM user_story s LEFT JOIN spoken ON spoken.id = s.id
                WHERE s.status = 'PUBLISHED' AND (:words = '' OR spoken.share > 0.1)
            ),
            best AS (
                SELECT s.*, b.share, b.points
                FROM (SELECT * FROM told ORDER BY points DESC, share DESC, code LIMIT :most) b JOIN user_story s ON s.id = b.id
            )
            SELECT coalesce(json_agg(found ORDER BY found.points DESC, found."wordScore" DESC, found.code), '[]')::text
            FROM (
                SELECT b.points, b.code, b.role, b.need, b.goal, b.role_group AS "roleGroup", b.skills, b.motivators,
                    b.constraints, b.share AS "wordScore",
                    (SELECT coalesce(json_agg(DISTINCT said.word), '[]')
                        FROM regexp_split_to_table(lower(:words), '[^\\w''’-]+') said(word)
                        WHERE b.search @@ plainto_tsquery('council', said.word)) AS "saidWords",
                    (SELECT coalesce(json_agg(json_build_object('fit', m.fit, 'reason', m.reason, 'position', m.position,
                            'course', (SELECT row_to_json(x) FROM (SELECT 0 AS key, /* columns */ FROM course WHERE id = c.id) x))
                            ORDER BY m.position, c.title), '[]')
                        FROM story_course m JOIN course c ON c.id = m.course_id
                        WHERE m.story_id = b.id AND c.status = 'PUBLISHED') AS answers
                FROM best b
            ) found""".replace("/* columns */", FoundCourse.COLUMNS));

    private final Statements statements;
    private final ObjectReader stories;

    @Inject
    StoryMatch(Statements statements, ObjectMapper json) {
        this.statements = statements;
        this.stories = json.readerFor(new TypeReference<List<FoundStory>>() {});
    }

    List<FoundStory> find(MatchRequest asked) {
        return statements
                .of(TEXT)
                .with("words", asked.words())
                .with("roleGroup", asked.roleGroup())
                .with("skills", asked.skills())
                .with("motivators", asked.motivators())
                .with("constraints", asked.constraints())
                .with("most", MOST)
                .one(this::read);
    }

    private List<FoundStory> read(ResultSet row) throws SQLException {
        try {
            return stories.readValue(row.getString(1));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
