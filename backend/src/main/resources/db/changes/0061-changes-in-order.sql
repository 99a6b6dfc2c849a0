--liquibase formatted sql

--changeset offer:0061-changes-in-order splitStatements:false
--validCheckSum: ANY
--comment: a course's time of change is set as its transaction ends, under a lock that the commit gives free. So it is later than that of any change committed before, whatever clocks say, and nobody who asks for what changed since the last one they saw misses any
ALTER TABLE library_version ADD COLUMN changed_at timestamptz;
UPDATE library_version SET changed_at = coalesce((SELECT max(updated_at) FROM course), '-infinity');
ALTER TABLE library_version ALTER COLUMN changed_at SET NOT NULL, ALTER COLUMN changed_at SET DEFAULT '-infinity';
ALTER TABLE course ADD COLUMN was_published boolean NOT NULL DEFAULT false;
UPDATE course SET was_published = status <> 'DRAFT';
-- An index cannot be made while the triggers of that update wait.
SET CONSTRAINTS ALL IMMEDIATE;
CREATE INDEX course_changed ON course (updated_at, title, id) WHERE was_published;

CREATE FUNCTION keep_was_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.was_published := NEW.status = 'PUBLISHED' OR (TG_OP = 'UPDATE' AND OLD.was_published);
    RETURN NEW;
END $$;
CREATE TRIGGER course_was_published BEFORE INSERT OR UPDATE OF status, was_published ON course
    FOR EACH ROW EXECUTE FUNCTION keep_was_published();

CREATE FUNCTION stamp_course() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stamp timestamptz;
    not_told text[] := '{search,updated_at}';
BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - not_told = to_jsonb(NEW) - not_told THEN
        RETURN NULL;
    END IF;
    UPDATE library_version SET changed_at = greatest(NEW.updated_at, changed_at + interval '1 microsecond')
    RETURNING changed_at INTO stamp;
    UPDATE course SET updated_at = stamp WHERE id = NEW.id;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER course_stamp AFTER INSERT OR UPDATE ON course
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stamp_course();
--rollback DROP TRIGGER course_stamp ON course; DROP FUNCTION stamp_course; DROP TRIGGER course_was_published ON course; DROP FUNCTION keep_was_published; DROP INDEX course_changed; ALTER TABLE course DROP COLUMN was_published; ALTER TABLE library_version DROP COLUMN changed_at;
