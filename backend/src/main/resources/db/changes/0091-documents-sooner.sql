--liquibase formatted sql

--changeset offer:0091-weights-sooner splitStatements:false
--comment: the same weights; a document is unpacked and measured once, not once for each of its words
CREATE OR REPLACE FUNCTION search_weights(kind text, search tsvector) RETURNS TABLE (lexeme text, weight real) LANGUAGE sql IMMUTABLE AS $$
    SELECT u.lexeme, ((CASE WHEN kind = 'story'
            THEN CASE WHEN 'A' = ANY (u.weights) THEN 1 WHEN 'B' = ANY (u.weights) THEN 0.8 WHEN 'C' = ANY (u.weights) THEN 0.6 ELSE 0.3 END
            ELSE CASE WHEN 'A' = ANY (u.weights) THEN 1 WHEN 'B' = ANY (u.weights) THEN 0.6 WHEN 'C' = ANY (u.weights) THEN 0.35 ELSE 0.15 END
        END + 0.15 * ln(cardinality(u.positions))) / document.share)::real
    FROM (SELECT round(2 * log(2, greatest(length(search), 30) + 1)) / 2 AS share OFFSET 0) document CROSS JOIN unnest(search) u
$$;
--rollback SELECT 1;

--changeset offer:0091-postings-sooner splitStatements:false
--comment: what is new has no words to compare with, and none to remove
CREATE OR REPLACE FUNCTION keep_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO search_posting SELECT TG_ARGV[0], w.lexeme, NEW.id, w.weight FROM search_weights(TG_ARGV[0], NEW.search) w;
        RETURN NULL;
    END IF;
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
--rollback SELECT 1;

--changeset offer:0091-nothing-meant splitStatements:false
--comment: who says nothing means nothing: no group is looked at
CREATE OR REPLACE FUNCTION council_meant(said tsvector, topics text[], concept_label "char", term_label "char") RETURNS tsvector LANGUAGE sql STABLE AS $$
    SELECT setweight(coalesce(string_agg(format('''~%s'':1', number), ' '), '')::tsvector, concept_label)
        || setweight(tsvector_agg(words ORDER BY number), term_label)
    FROM search_synonym WHERE (said <> '' OR cardinality(topics) > 0) AND (topic = ANY (topics) OR said @@ pattern)
$$;
--rollback SELECT 1;

--changeset offer:0091-course-addresses
--comment: to find a free address for each course of a file at once
CREATE INDEX course_slug_start ON course (slug text_pattern_ops);
--rollback DROP INDEX course_slug_start;
