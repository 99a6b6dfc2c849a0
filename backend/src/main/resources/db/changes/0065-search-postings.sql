--liquibase formatted sql

--changeset offer:0065-concepts splitStatements:false
--comment: a group of synonyms is one more word of whatever says one of its terms, so that phrases meet as phrases
CREATE FUNCTION council_terms(terms text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN to_tsvector('public.council', array_to_string(terms, ' . '));
END $$;
CREATE AGGREGATE tsvector_agg(tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '');
ALTER TABLE search_synonym
    ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY CONSTRAINT search_synonym_number UNIQUE,
    ADD COLUMN words tsvector GENERATED ALWAYS AS (council_terms(terms)) STORED;

-- The groups that something speaks of, each as a word of its own, and all their terms; with the labels given.
CREATE FUNCTION council_meant(said tsvector, topics text[], concept_label "char", term_label "char") RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT setweight(coalesce(string_agg(format('''~%s'':1', number), ' '), '')::tsvector, concept_label)
        || setweight(tsvector_agg(words), term_label)
    FROM search_synonym WHERE topic = ANY (topics) OR said @@ pattern
$$;

CREATE OR REPLACE FUNCTION course_document(course) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
DECLARE
    topics text := replace(array_to_string($1.topics, ' . '), '-', ' ');
    title tsvector := to_tsvector('public.council', $1.title);
    own tsvector := setweight(title, 'A')
        || setweight(to_tsvector('public.council', topics), 'B')
        || setweight(to_tsvector('public.council', $1.summary), 'C');
    -- A need that it answers in full says more of a course than its own words; one it only touches says little.
    full_needs tsvector := course_needs($1.id, ARRAY['full']);
    other_needs tsvector := course_needs($1.id, ARRAY['partial', 'taster']);
BEGIN
    RETURN own
        || council_meant(title, '{}', 'A', 'D') || council_meant(own, $1.topics, 'B', 'D')
        || setweight(full_needs, 'B') || council_meant(full_needs, '{}', 'B', 'C')
        || setweight(other_needs, 'D') || council_meant(other_needs, '{}', 'D', 'D')
        || setweight(to_tsvector('public.council', $1.awarding_partner || ' . ' || $1.platform), 'D');
END $$;

CREATE OR REPLACE FUNCTION story_document(user_story) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
DECLARE
    skills text := replace(array_to_string($1.skills, ' . '), '-', ' ');
    need tsvector := to_tsvector('public.council', $1.need);
    goal tsvector := to_tsvector('public.council', $1.goal);
    role tsvector := to_tsvector('public.council', $1.role);
    limits tsvector := to_tsvector('public.council', replace(array_to_string($1.constraints || $1.motivators, ' . '), '-', ' '));
    answers text := (SELECT string_agg(c.title || ' . ' || m.reason, ' . ')
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
DROP TRIGGER user_story_document ON user_story;
CREATE TRIGGER user_story_document
    BEFORE INSERT OR UPDATE OF role, need, goal, skills, evidence, constraints, motivators ON user_story
    FOR EACH ROW EXECUTE FUNCTION keep_story_document();
DROP FUNCTION council_synonyms;
--rollback DROP FUNCTION council_meant; ALTER TABLE search_synonym DROP COLUMN number, DROP COLUMN words; DROP AGGREGATE tsvector_agg(tsvector); DROP FUNCTION council_terms;

--changeset offer:0065-synonym-documents splitStatements:false
--comment: a changed group concerns only what speaks of it, or spoke of it; 0066 sets the trigger again
DROP TRIGGER search_synonym_documents ON search_synonym;
CREATE OR REPLACE FUNCTION keep_documents_of_synonyms() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    spoken tsquery := coalesce(OLD.pattern, ''::tsquery) || coalesce(NEW.pattern, ''::tsquery);
    about text[] := array_remove(ARRAY[OLD.topic, NEW.topic], NULL);
BEGIN
    UPDATE course c SET search = course_document(c) WHERE c.topics && about OR c.search @@ spoken;
    UPDATE user_story s SET search = story_document(s) WHERE s.skills && about OR s.search @@ spoken;
    RETURN NULL;
END $$;
--rollback SELECT 1;

--changeset offer:0065-postings splitStatements:false
--comment: what each word weighs in each document, so that a search adds up numbers and reads no document
CREATE TABLE search_posting (
    kind text NOT NULL,
    lexeme text COLLATE "C" NOT NULL,
    document uuid NOT NULL,
    weight real NOT NULL,
    CONSTRAINT search_posting_pk PRIMARY KEY (kind, lexeme, document) INCLUDE (weight)
);
ALTER TABLE search_lexeme ALTER COLUMN lexeme TYPE text COLLATE "C";

-- By where the word is said, and a little by how often; in a long document a word says less.
CREATE FUNCTION search_weights(kind text, search tsvector) RETURNS TABLE (lexeme text, weight real) LANGUAGE sql IMMUTABLE AS $$
    SELECT u.lexeme,
        ((said.most + 0.15 * ln(cardinality(u.positions))) / (round(2 * log(2, greatest(length(search), 30) + 1)) / 2))::real
    FROM unnest(search) u
    CROSS JOIN LATERAL (SELECT max(CASE WHEN kind = 'story'
        THEN CASE label WHEN 'A' THEN 1 WHEN 'B' THEN 0.8 WHEN 'C' THEN 0.6 ELSE 0.3 END
        ELSE CASE label WHEN 'A' THEN 1 WHEN 'B' THEN 0.6 WHEN 'C' THEN 0.35 ELSE 0.15 END END) AS most
        FROM unnest(u.weights) label) said
$$;

CREATE FUNCTION keep_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM search_posting p
        USING (SELECT lexeme FROM unnest(OLD.search) EXCEPT SELECT lexeme FROM unnest(NEW.search)) gone
        WHERE p.kind = TG_ARGV[0] AND p.lexeme = gone.lexeme AND p.document = OLD.id;
    INSERT INTO search_posting
        SELECT TG_ARGV[0], w.lexeme, NEW.id, w.weight FROM (
            SELECT * FROM search_weights(TG_ARGV[0], NEW.search) EXCEPT SELECT * FROM search_weights(TG_ARGV[0], OLD.search)
        ) w
        ON CONFLICT ON CONSTRAINT search_posting_pk DO UPDATE SET weight = EXCLUDED.weight;
    RETURN NULL;
END $$;
CREATE TRIGGER course_postings AFTER INSERT OR DELETE ON course
    FOR EACH ROW EXECUTE FUNCTION keep_postings('course');
CREATE TRIGGER course_postings_changed AFTER UPDATE ON course
    FOR EACH ROW WHEN (OLD.search IS DISTINCT FROM NEW.search) EXECUTE FUNCTION keep_postings('course');
CREATE TRIGGER user_story_postings AFTER INSERT OR DELETE ON user_story
    FOR EACH ROW EXECUTE FUNCTION keep_postings('story');
CREATE TRIGGER user_story_postings_changed AFTER UPDATE ON user_story
    FOR EACH ROW WHEN (OLD.search IS DISTINCT FROM NEW.search) EXECUTE FUNCTION keep_postings('story');
--rollback DROP TRIGGER course_postings ON course; DROP TRIGGER course_postings_changed ON course; DROP TRIGGER user_story_postings ON user_story; DROP TRIGGER user_story_postings_changed ON user_story; DROP FUNCTION keep_postings; DROP FUNCTION search_weights; DROP TABLE search_posting;

--changeset offer:0065-library-query splitStatements:false
--comment: what somebody may mean by words: all of them (the last perhaps half typed), all of them with the spelling mended, or some of them and what means the same
DROP FUNCTION library_query;
CREATE FUNCTION library_query(kind text, words text, tail text,
        OUT exact tsquery, OUT mended tsquery, OUT spelling text, OUT few boolean,
        OUT lexemes text[], OUT weights real[], OUT total real)
    LANGUAGE plpgsql STABLE SET client_min_messages = error AS $$
DECLARE
    head text := CASE WHEN tail = '' THEN words ELSE left(words, length(words) - length(tail)) END;
    half tsquery := CASE WHEN tail = '' THEN ''::tsquery ELSE to_tsquery('public.council', tail || ':*') END;
    token text;
    better text;
    said text := words;
    heard tsvector;
    -- What people say around what they mean.
    chatter text[] := tsvector_to_array(to_tsvector('public.council', 'want need know way start starting learn learning
        course courses training work working council get getting help thing things use using take make making run look
        looking bit lot any something anything everyone really actually like would could should ever keep keeps put
        puts good best new time day days week month please find go going one two done doing someone somebody other
        people simple quick basic basics tell ask asked much many back first next around properly proper understand
        understanding service'));
BEGIN
    exact := websearch_to_tsquery('public.council', words);
    IF numnode(half) > 0 THEN
        exact := exact || (websearch_to_tsquery('public.council', head) && half);
    END IF;
    FOR token IN SELECT DISTINCT m[1] FROM regexp_matches(lower(unaccent(words)), '[[:alpha:]]{4,40}', 'g') m LOOP
        CONTINUE WHEN EXISTS (SELECT FROM search_lexeme l
            WHERE l.kind IN ('course', 'story') AND l.lexeme = ANY (tsvector_to_array(to_tsvector('public.council', token))))
            OR to_tsvector('public.council', token) = ''
            OR (token = lower(unaccent(tail)) AND EXISTS (SELECT FROM search_word w WHERE w.word LIKE token || '%'));
        SELECT w.word INTO better FROM search_word w WHERE w.word % token
            AND similarity(w.word, token) > 0.4
            ORDER BY similarity(w.word, token) DESC, w.documents DESC, w.word LIMIT 1;
        IF better IS NOT NULL THEN
            said := regexp_replace(lower(unaccent(said)), '\m' || token || '\M', better, 'g');
            spelling := said;
        END IF;
    END LOOP;
    IF spelling IS NOT NULL THEN
        mended := websearch_to_tsquery('public.council', spelling);
    END IF;
    -- Who types a word or two means just these; a sentence is about something.
    heard := to_tsvector('public.council', said);
    few := length(heard) <= 4 OR words LIKE '%"%';
    WITH word AS (
        SELECT u.lexeme, coalesce(l.weight, 5) * CASE WHEN u.lexeme = ANY (chatter) THEN 0.25 ELSE 1 END AS weight
        FROM unnest(tsvector_to_array(heard)) u(lexeme)
        LEFT JOIN search_lexeme l ON l.kind = library_query.kind AND l.lexeme = u.lexeme
        LIMIT 60
    ),
    concept AS (
        SELECT '~' || s.number, CASE WHEN few AND library_query.kind = 'course' THEN 0.2 ELSE 0.7 END * coalesce(l.weight, 2) FROM search_synonym s
        LEFT JOIN search_lexeme l ON l.kind = library_query.kind AND l.lexeme = '~' || s.number
        WHERE heard @@ s.pattern
    ),
    half_typed AS (
        SELECT l.lexeme, l.weight * 0.5 AS weight FROM search_lexeme l
        WHERE numnode(half) > 0 AND spelling IS NULL AND l.kind = library_query.kind
            AND l.lexeme LIKE lower(unaccent(tail)) || '%' AND l.lexeme <> ALL (tsvector_to_array(heard))
        ORDER BY l.weight LIMIT 5
    ),
    term AS (TABLE word UNION ALL TABLE concept UNION ALL TABLE half_typed)
    SELECT array_agg(t.lexeme), array_agg(t.weight), (SELECT sum(weight) FROM word) INTO lexemes, weights, total
    FROM term t;
END $$;
--rollback DROP FUNCTION library_query;

--changeset offer:0065-stories-meant splitStatements:false
--comment: the published needs that somebody may mean, the likeliest with a share of 1 where enough of the words are its own
CREATE FUNCTION stories_meant(words text) RETURNS TABLE (id uuid, share float8) LANGUAGE sql STABLE AS $$
    SELECT s.id, told.score / max(told.score) OVER () * least(1, told.covered / (0.35 * told.total))
    FROM (
        SELECT p.document, sum(t.weight * p.weight)::float8 AS score, sum(t.weight)::float8 AS covered, max(asked.total)::float8 AS total
        FROM library_query('story', words, '') asked
        CROSS JOIN unnest(asked.lexemes, asked.weights) t(lexeme, weight)
        JOIN search_posting p ON p.kind = 'story' AND p.lexeme = t.lexeme
        GROUP BY p.document
    ) told
    JOIN user_story s ON s.id = told.document AND s.status = 'PUBLISHED'
$$;
--rollback DROP FUNCTION stories_meant;
