--liquibase formatted sql

--changeset offer:0092-half-typed-in-order splitStatements:false
--comment: of words that weigh the same and are half typed, the same five at every asking
CREATE OR REPLACE FUNCTION library_query(kind text, words text, tail text,
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
        ORDER BY l.weight, l.lexeme LIMIT 5
    ),
    term AS (TABLE word UNION ALL TABLE concept UNION ALL TABLE half_typed)
    SELECT array_agg(t.lexeme), array_agg(t.weight), (SELECT sum(weight) FROM word) INTO lexemes, weights, total
    FROM term t;
END $$;
--rollback SELECT 1;
