--liquibase formatted sql

--changeset offer:0098-said-as splitStatements:false
--comment: how people say a need in their own words: part of what search and match look in
ALTER TABLE user_story ADD COLUMN said_as text[] NOT NULL DEFAULT '{}'
    CONSTRAINT user_story_said_as CHECK (cardinality(said_as) <= 60);
CREATE OR REPLACE FUNCTION course_needs(course uuid, fits text[]) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT to_tsvector('public.council',
        coalesce(string_agg(s.need || ' . ' || s.goal || ' . ' || s.role || ' . ' || m.reason
            || CASE WHEN m.fit = 'full' THEN ' . ' || array_to_string(s.said_as, ' . ') ELSE '' END, ' . ' ORDER BY m.story_id), ''))
    FROM story_course m JOIN user_story s ON s.id = m.story_id AND s.status = 'PUBLISHED'
    WHERE m.course_id = course_needs.course AND m.fit = ANY (fits)
$$;

CREATE OR REPLACE FUNCTION story_document(user_story) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
DECLARE
    skills text := replace(array_to_string($1.skills, ' . '), '-', ' ');
    need tsvector := to_tsvector('public.council', $1.need);
    goal tsvector := to_tsvector('public.council', $1.goal);
    role tsvector := to_tsvector('public.council', $1.role);
    limits tsvector := to_tsvector('public.council', replace(array_to_string($1.constraints || $1.motivators, ' . '), '-', ' '));
    answers text := (SELECT string_agg(c.title || ' . ' || m.reason, ' . ' ORDER BY m.course_id)
        FROM story_course m JOIN course c ON c.id = m.course_id WHERE m.story_id = $1.id);
BEGIN
    -- What somebody needs says more of a story than who they are.
    RETURN setweight(need || to_tsvector('public.council', array_to_string($1.said_as, ' . ')), 'A') || setweight(goal, 'B')
        || setweight(role || to_tsvector('public.council', skills || ' . ' || $1.evidence), 'C')
        || council_meant(need, '{}', 'A', 'C') || council_meant(goal, '{}', 'B', 'C')
        || council_meant(role, $1.skills, 'C', 'D')
        || setweight(limits, 'D') || council_meant(limits, '{}', 'D', 'D')
        || setweight(to_tsvector('public.council', coalesce(answers, '')), 'D');
END $$;
DROP TRIGGER user_story_document ON user_story;
CREATE TRIGGER user_story_document
    BEFORE INSERT OR UPDATE OF role, need, goal, skills, evidence, constraints, motivators, said_as ON user_story
    FOR EACH ROW EXECUTE FUNCTION keep_story_document();
DROP TRIGGER user_story_waits ON user_story;
CREATE TRIGGER user_story_waits
    BEFORE INSERT OR UPDATE OF role, need, goal, skills, evidence, constraints, motivators, said_as, status ON user_story
    FOR EACH STATEMENT EXECUTE FUNCTION wait_for_synonyms();
DROP TRIGGER user_story_courses ON user_story;
CREATE TRIGGER user_story_courses AFTER UPDATE ON user_story FOR EACH ROW
    WHEN ((OLD.need, OLD.goal, OLD.role, OLD.status, OLD.said_as) IS DISTINCT FROM (NEW.need, NEW.goal, NEW.role, NEW.status, NEW.said_as))
    EXECUTE FUNCTION keep_courses_of_story();
--rollback SELECT 1;
