--liquibase formatted sql

--changeset offer:0030-council-words
CREATE TEXT SEARCH CONFIGURATION council (COPY = english);
ALTER TEXT SEARCH CONFIGURATION council ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
--rollback DROP TEXT SEARCH CONFIGURATION council;

--changeset offer:0030-council-phrases splitStatements:false
CREATE FUNCTION council_phrases(terms text[]) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    term text;
    pattern tsquery := phraseto_tsquery('public.council', terms[1]);
BEGIN
    FOREACH term IN ARRAY terms[2:] LOOP
        pattern := pattern || phraseto_tsquery('public.council', term);
    END LOOP;
    RETURN pattern;
END $$;
--rollback DROP FUNCTION council_phrases(text[]);

--changeset offer:0030-search-synonym
--comment: words that mean the same to people in councils; where a topic is named, everything on that topic answers to them too
CREATE TABLE search_synonym (
    id uuid CONSTRAINT search_synonym_pk PRIMARY KEY DEFAULT gen_random_uuid(),
    terms text[] NOT NULL CONSTRAINT search_synonym_terms CHECK (cardinality(terms) BETWEEN 1 AND 60),
    topic text,
    pattern tsquery GENERATED ALWAYS AS (council_phrases(terms)) STORED,
    version bigint NOT NULL DEFAULT 0
);
--rollback DROP TABLE search_synonym;

--changeset offer:0030-search-documents splitStatements:false
ALTER TABLE course ADD COLUMN search tsvector;
ALTER TABLE user_story ADD COLUMN search tsvector;
CREATE INDEX course_search ON course USING gin (search);
CREATE INDEX user_story_search ON user_story USING gin (search);

CREATE FUNCTION council_synonyms(said tsvector, topics text[]) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT to_tsvector('public.council', coalesce(string_agg(array_to_string(terms, ' . '), ' . '), ''))
    FROM search_synonym WHERE topic = ANY (topics) OR said @@ pattern
$$;

CREATE FUNCTION course_needs(course uuid, fits text[]) RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT to_tsvector('public.council',
        coalesce(string_agg(s.need || ' . ' || s.goal || ' . ' || s.role || ' . ' || m.reason, ' . '), ''))
    FROM story_course m JOIN user_story s ON s.id = m.story_id AND s.status = 'PUBLISHED'
    WHERE m.course_id = course_needs.course AND m.fit = ANY (fits)
$$;

CREATE FUNCTION course_document(course) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
DECLARE
    topics text := replace(array_to_string($1.topics, ' . '), '-', ' ');
    own tsvector := setweight(to_tsvector('public.council', $1.title), 'A')
        || setweight(to_tsvector('public.council', topics), 'B')
        || setweight(to_tsvector('public.council', $1.summary), 'C');
    -- A need that it answers in full says more of a course than its own words; one it only touches says little.
    full_needs tsvector := course_needs($1.id, ARRAY['full']);
    other_needs tsvector := course_needs($1.id, ARRAY['partial', 'taster']);
BEGIN
    RETURN own
        || setweight(full_needs, 'B')
        || setweight(council_synonyms(full_needs, '{}'), 'C')
        || setweight(council_synonyms(own, $1.topics), 'D')
        || setweight(other_needs || council_synonyms(other_needs, '{}'), 'D')
        || setweight(to_tsvector('public.council', $1.awarding_partner || ' . ' || $1.platform), 'D');
END $$;

CREATE FUNCTION story_document(user_story) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
DECLARE
    skills text := replace(array_to_string($1.skills, ' . '), '-', ' ');
    own tsvector := setweight(to_tsvector('public.council', $1.need), 'A')
        || setweight(to_tsvector('public.council', $1.goal || ' . ' || $1.role), 'B')
        || setweight(to_tsvector('public.council', skills || ' . ' || $1.evidence), 'C');
    answers text := (SELECT string_agg(c.title || ' . ' || m.reason, ' . ')
        FROM story_course m JOIN course c ON c.id = m.course_id WHERE m.story_id = $1.id);
BEGIN
    RETURN own
        || setweight(council_synonyms(own, $1.skills), 'C')
        || setweight(to_tsvector('public.council', coalesce(answers, '')), 'D');
END $$;

CREATE FUNCTION keep_course_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.search := course_document(NEW);
    RETURN NEW;
END $$;
CREATE TRIGGER course_document BEFORE INSERT OR UPDATE OF title, topics, summary, platform, awarding_partner ON course
    FOR EACH ROW EXECUTE FUNCTION keep_course_document();

CREATE FUNCTION keep_story_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.search := story_document(NEW);
    RETURN NEW;
END $$;
CREATE TRIGGER user_story_document
    BEFORE INSERT OR UPDATE OF role, need, goal, skills, evidence ON user_story
    FOR EACH ROW EXECUTE FUNCTION keep_story_document();

-- What a mapping or a story says is part of what its courses are found by, and the reverse.
CREATE FUNCTION keep_documents_of_mapping() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE course c SET search = course_document(c) WHERE c.id IN (SELECT course_id FROM changed);
    UPDATE user_story s SET search = story_document(s) WHERE s.id IN (SELECT story_id FROM changed);
    RETURN NULL;
END $$;
CREATE TRIGGER story_course_added AFTER INSERT ON story_course
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_documents_of_mapping();
CREATE TRIGGER story_course_changed AFTER UPDATE ON story_course
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_documents_of_mapping();
CREATE TRIGGER story_course_removed AFTER DELETE ON story_course
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_documents_of_mapping();

CREATE FUNCTION keep_courses_of_story() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE course c SET search = course_document(c)
    WHERE c.id IN (SELECT course_id FROM story_course WHERE story_id = NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER user_story_courses AFTER UPDATE ON user_story FOR EACH ROW
    WHEN ((OLD.need, OLD.goal, OLD.role, OLD.status) IS DISTINCT FROM (NEW.need, NEW.goal, NEW.role, NEW.status))
    EXECUTE FUNCTION keep_courses_of_story();

CREATE FUNCTION keep_stories_of_course() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE user_story s SET search = story_document(s)
    WHERE s.id IN (SELECT story_id FROM story_course WHERE course_id = NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER course_stories AFTER UPDATE ON course FOR EACH ROW
    WHEN (OLD.title IS DISTINCT FROM NEW.title) EXECUTE FUNCTION keep_stories_of_course();

CREATE FUNCTION keep_documents_of_synonyms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE course c SET search = course_document(c);
    UPDATE user_story s SET search = story_document(s);
    RETURN NULL;
END $$;
CREATE TRIGGER search_synonym_documents AFTER INSERT OR UPDATE OR DELETE ON search_synonym
    FOR EACH STATEMENT EXECUTE FUNCTION keep_documents_of_synonyms();
--rollback DROP TRIGGER search_synonym_documents ON search_synonym; DROP TRIGGER course_stories ON course; DROP TRIGGER user_story_courses ON user_story; DROP TRIGGER story_course_added ON story_course; DROP TRIGGER story_course_changed ON story_course; DROP TRIGGER story_course_removed ON story_course; DROP TRIGGER user_story_document ON user_story; DROP TRIGGER course_document ON course; DROP FUNCTION keep_documents_of_synonyms; DROP FUNCTION keep_stories_of_course; DROP FUNCTION keep_courses_of_story; DROP FUNCTION keep_documents_of_mapping; DROP FUNCTION keep_story_document; DROP FUNCTION keep_course_document; DROP FUNCTION story_document; DROP FUNCTION course_document; DROP FUNCTION course_needs; DROP FUNCTION council_synonyms; ALTER TABLE user_story DROP COLUMN search; ALTER TABLE course DROP COLUMN search;

--changeset offer:0030-search-words splitStatements:false
--comment: how common each word is, for ranking, and how it is spelt, for mending; refreshed when the catalogue has changed
CREATE TABLE search_lexeme (
    kind text NOT NULL,
    lexeme text NOT NULL,
    weight real NOT NULL,
    CONSTRAINT search_lexeme_pk PRIMARY KEY (kind, lexeme)
);
CREATE TABLE search_word (
    word text CONSTRAINT search_word_pk PRIMARY KEY,
    documents integer NOT NULL
);
CREATE INDEX search_word_like ON search_word USING gin (word gin_trgm_ops);

CREATE FUNCTION refresh_search_words() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    courses float8 := (SELECT count(*) FROM course WHERE status = 'PUBLISHED');
    stories float8 := (SELECT count(*) FROM user_story WHERE status = 'PUBLISHED');
BEGIN
    DELETE FROM search_lexeme;
    INSERT INTO search_lexeme
        SELECT 'course', word, ln(1 + (courses - ndoc + 0.5) / (ndoc + 0.5))
        FROM ts_stat('SELECT search FROM course WHERE status = ''PUBLISHED''')
        UNION ALL
        SELECT 'story', word, ln(1 + (stories - ndoc + 0.5) / (ndoc + 0.5))
        FROM ts_stat('SELECT search FROM user_story WHERE status = ''PUBLISHED''');
    DELETE FROM search_word;
    INSERT INTO search_word
        SELECT word, sum(ndoc) FROM (
            SELECT word, ndoc FROM ts_stat('SELECT to_tsvector(''simple'', unaccent(title || '' '' || summary || '' '' || platform
                || '' '' || awarding_partner)) FROM course WHERE status = ''PUBLISHED''')
            UNION ALL
            SELECT word, ndoc FROM ts_stat('SELECT to_tsvector(''simple'', unaccent(role || '' '' || need || '' '' || goal))
                FROM user_story WHERE status = ''PUBLISHED''')
            UNION ALL
            SELECT word, ndoc FROM ts_stat('SELECT to_tsvector(''simple'', unaccent(array_to_string(terms, '' ''))) FROM search_synonym')
        ) words
        WHERE word ~ '^[[:alpha:]]{3,40}$'
        GROUP BY word;
END $$;
--rollback DROP FUNCTION refresh_search_words; DROP TABLE search_word; DROP TABLE search_lexeme;

--changeset offer:0030-library-query splitStatements:false
--comment: what somebody may mean by words: all of them (the last perhaps half typed), all of them with the spelling mended, or some of them
CREATE FUNCTION library_query(kind text, words text, tail text,
        OUT exact tsquery, OUT mended tsquery, OUT spelling text, OUT loose tsquery,
        OUT terms tsquery[], OUT weights real[], OUT total real)
    LANGUAGE plpgsql STABLE SET client_min_messages = error AS $$
DECLARE
    head text := CASE WHEN tail = '' THEN words ELSE left(words, length(words) - length(tail)) END;
    half tsquery := CASE WHEN tail = '' THEN ''::tsquery ELSE to_tsquery('public.council', tail || ':*') END;
    token text;
    better text;
    said text := words;
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
            WHERE l.lexeme = ANY (tsvector_to_array(to_tsvector('public.council', token))))
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
    SELECT array_agg(t.term), array_agg(t.weight), sum(t.weight)
    INTO terms, weights, total
    FROM (
        SELECT quote_literal(u.lexeme)::tsquery AS term,
            coalesce(l.weight, 5) * CASE WHEN u.lexeme = ANY (chatter) THEN 0.25 ELSE 1 END AS weight
        FROM unnest(tsvector_to_array(to_tsvector('public.council', said))) u(lexeme)
        LEFT JOIN search_lexeme l ON l.kind = library_query.kind AND l.lexeme = u.lexeme
        LIMIT 40
    ) t;
    SELECT string_agg(t::text, ' | ')::tsquery INTO loose FROM unnest(terms) t;
    IF numnode(half) > 0 AND spelling IS NULL THEN
        terms := terms || half;
        weights := weights || 1::real;
        loose := loose || half;
    END IF;
END $$;
--rollback DROP FUNCTION library_query;

--changeset offer:0030-course-help
--comment: how learners answered "did this help you do it?", by course
CREATE TABLE course_help (
    course_id uuid CONSTRAINT course_help_pk PRIMARY KEY CONSTRAINT course_help_of REFERENCES course,
    yes integer NOT NULL DEFAULT 0,
    partly integer NOT NULL DEFAULT 0,
    no integer NOT NULL DEFAULT 0
);
--rollback DROP TABLE course_help;

--changeset offer:0030-library-version splitStatements:false
--comment: grows with every committed change of the catalogue. It is the last thing a transaction does, so that editors do not wait for each other
CREATE TABLE library_version (
    one boolean CONSTRAINT library_version_pk PRIMARY KEY DEFAULT true CONSTRAINT library_version_one CHECK (one),
    version bigint NOT NULL,
    words_of_version bigint NOT NULL DEFAULT 0
);
INSERT INTO library_version (version) VALUES (1);

CREATE FUNCTION bump_library_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('library.bumped_by', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        PERFORM set_config('library.bumped_by', pg_current_xact_id()::text, true);
        UPDATE library_version SET version = version + 1;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER course_version AFTER INSERT OR UPDATE OR DELETE ON course
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_library_version();
CREATE CONSTRAINT TRIGGER user_story_version AFTER INSERT OR UPDATE OR DELETE ON user_story
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_library_version();
CREATE CONSTRAINT TRIGGER story_course_version AFTER INSERT OR UPDATE OR DELETE ON story_course
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_library_version();
CREATE CONSTRAINT TRIGGER search_synonym_version AFTER INSERT OR UPDATE OR DELETE ON search_synonym
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_library_version();
CREATE CONSTRAINT TRIGGER course_help_version AFTER INSERT OR UPDATE OR DELETE ON course_help
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_library_version();
--rollback DROP TRIGGER course_version ON course; DROP TRIGGER user_story_version ON user_story; DROP TRIGGER story_course_version ON story_course; DROP TRIGGER search_synonym_version ON search_synonym; DROP TRIGGER course_help_version ON course_help; DROP FUNCTION bump_library_version; DROP TABLE library_version;
