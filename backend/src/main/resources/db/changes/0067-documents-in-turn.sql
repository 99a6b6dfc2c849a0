--liquibase formatted sql

--changeset offer:0067-one-set-of-synonyms splitStatements:false
--comment: documents are not written while what they mean changes; the lock comes before any row is locked
CREATE FUNCTION wait_for_synonyms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('library synonyms'));
    RETURN NULL;
END $$;
CREATE FUNCTION change_synonyms_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('library synonyms'));
    RETURN NULL;
END $$;
CREATE TRIGGER search_synonym_alone BEFORE INSERT OR UPDATE OR DELETE ON search_synonym
    FOR EACH STATEMENT EXECUTE FUNCTION change_synonyms_alone();
CREATE TRIGGER course_waits BEFORE INSERT OR UPDATE OF title, topics, summary, platform, awarding_partner ON course
    FOR EACH STATEMENT EXECUTE FUNCTION wait_for_synonyms();
CREATE TRIGGER user_story_waits
    BEFORE INSERT OR UPDATE OF role, need, goal, skills, evidence, constraints, motivators, status ON user_story
    FOR EACH STATEMENT EXECUTE FUNCTION wait_for_synonyms();
CREATE TRIGGER story_course_waits BEFORE INSERT OR UPDATE OR DELETE ON story_course
    FOR EACH STATEMENT EXECUTE FUNCTION wait_for_synonyms();
--rollback DROP TRIGGER story_course_waits ON story_course; DROP TRIGGER user_story_waits ON user_story; DROP TRIGGER course_waits ON course; DROP TRIGGER search_synonym_alone ON search_synonym; DROP FUNCTION change_synonyms_alone; DROP FUNCTION wait_for_synonyms;

--changeset offer:0067-documents-in-turn splitStatements:false
--comment: of two changes that a document is made from the later sees the earlier: it locks in one statement and reads in the next
-- FOR NO KEY UPDATE, as the update itself takes: a mapping just written holds the key of both.
CREATE OR REPLACE FUNCTION keep_documents_of_mapping() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM course WHERE id IN (SELECT course_id FROM changed) ORDER BY id FOR NO KEY UPDATE;
    PERFORM FROM user_story WHERE id IN (SELECT story_id FROM changed) ORDER BY id FOR NO KEY UPDATE;
    UPDATE course c SET search = course_document(c) WHERE c.id IN (SELECT course_id FROM changed);
    UPDATE user_story s SET search = story_document(s) WHERE s.id IN (SELECT story_id FROM changed);
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION keep_courses_of_story() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM course WHERE id IN (SELECT course_id FROM story_course WHERE story_id = NEW.id)
        ORDER BY id FOR NO KEY UPDATE;
    UPDATE course c SET search = course_document(c)
    WHERE c.id IN (SELECT course_id FROM story_course WHERE story_id = NEW.id);
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION keep_stories_of_course() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM user_story WHERE id IN (SELECT story_id FROM story_course WHERE course_id = NEW.id)
        ORDER BY id FOR NO KEY UPDATE;
    UPDATE user_story s SET search = story_document(s)
    WHERE s.id IN (SELECT story_id FROM story_course WHERE course_id = NEW.id);
    RETURN NULL;
END $$;
--rollback SELECT 1;
