--liquibase formatted sql

--changeset offer:0090-documents-in-order splitStatements:false
--comment: a document is made of its sources in one order, not in that of the rows on disk: made twice it is the same
CREATE OR REPLACE FUNCTION course_needs(course uuid, fits text[]) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT to_tsvector('public.council',
        coalesce(string_agg(s.need || ' . ' || s.goal || ' . ' || s.role || ' . ' || m.reason, ' . ' ORDER BY m.story_id), ''))
    FROM story_course m JOIN user_story s ON s.id = m.story_id AND s.status = 'PUBLISHED'
    WHERE m.course_id = course_needs.course AND m.fit = ANY (fits)
$$;

CREATE OR REPLACE FUNCTION council_meant(said tsvector, topics text[], concept_label "char", term_label "char") RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT setweight(coalesce(string_agg(format('''~%s'':1', number), ' '), '')::tsvector, concept_label)
        || setweight(tsvector_agg(words ORDER BY number), term_label)
    FROM search_synonym WHERE topic = ANY (topics) OR said @@ pattern
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
    RETURN setweight(need, 'A') || setweight(goal, 'B')
        || setweight(role || to_tsvector('public.council', skills || ' . ' || $1.evidence), 'C')
        || council_meant(need, '{}', 'A', 'C') || council_meant(goal, '{}', 'B', 'C')
        || council_meant(role, $1.skills, 'C', 'D')
        || setweight(limits, 'D') || council_meant(limits, '{}', 'D', 'D')
        || setweight(to_tsvector('public.council', coalesce(answers, '')), 'D');
END $$;
UPDATE course c SET search = course_document(c) WHERE search IS DISTINCT FROM course_document(c);
UPDATE user_story s SET search = story_document(s) WHERE search IS DISTINCT FROM story_document(s);
--rollback SELECT 1;
