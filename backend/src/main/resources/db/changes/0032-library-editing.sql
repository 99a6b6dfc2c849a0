--liquibase formatted sql

--changeset offer:0032-editing
ALTER TABLE course ADD COLUMN publish_at timestamptz;
CREATE INDEX course_to_publish ON course (publish_at) WHERE status = 'DRAFT' AND publish_at IS NOT NULL;
CREATE INDEX course_by_url ON course (lower(url));
CREATE SEQUENCE course_number START 1001;
ALTER TABLE user_story ADD COLUMN owner text, ADD COLUMN review_by date;
CREATE SEQUENCE user_story_number START 101;
ALTER TABLE story_course ADD COLUMN evidence text, ADD COLUMN review_by date;
--rollback ALTER TABLE story_course DROP COLUMN evidence, DROP COLUMN review_by; DROP SEQUENCE user_story_number; ALTER TABLE user_story DROP COLUMN owner, DROP COLUMN review_by; DROP SEQUENCE course_number; DROP INDEX course_by_url; DROP INDEX course_to_publish; ALTER TABLE course DROP COLUMN publish_at;

--changeset offer:0032-library-transitions
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('course', 'DRAFT', 'PUBLISHED'), ('course', 'DRAFT', 'RETIRED'),
    ('course', 'PUBLISHED', 'RETIRED'), ('course', 'RETIRED', 'PUBLISHED'),
    ('user_story', 'DRAFT', 'PUBLISHED'), ('user_story', 'DRAFT', 'RETIRED'),
    ('user_story', 'PUBLISHED', 'RETIRED'), ('user_story', 'RETIRED', 'PUBLISHED');
CREATE TRIGGER course_transition BEFORE UPDATE ON course
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
CREATE TRIGGER user_story_transition BEFORE UPDATE ON user_story
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TRIGGER user_story_transition ON user_story; DROP TRIGGER course_transition ON course; DELETE FROM legal_transition WHERE machine IN ('course', 'user_story');

--changeset offer:0032-library-history
--comment: what every version of a course, story or mapping changed, and who did it
CREATE TABLE library_history (
    id uuid CONSTRAINT library_history_pk PRIMARY KEY,
    kind text NOT NULL,
    key text NOT NULL,
    version bigint NOT NULL,
    at timestamptz NOT NULL,
    person_id uuid,
    changes jsonb NOT NULL
);
CREATE INDEX library_history_of ON library_history (kind, key, version);
CREATE TRIGGER library_history_append_only BEFORE UPDATE OR DELETE ON library_history
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
--rollback DROP TABLE library_history;

--changeset offer:0032-unmet-need
CREATE TABLE unmet_need (
    id uuid CONSTRAINT unmet_need_pk PRIMARY KEY,
    words text NOT NULL CONSTRAINT unmet_need_words CHECK (char_length(words) BETWEEN 1 AND 1000),
    role_group text,
    email_sealed bytea,
    status text NOT NULL CONSTRAINT unmet_need_status CHECK (status IN ('NEW', 'MERGED', 'DECLINED')),
    story_id uuid CONSTRAINT unmet_need_story REFERENCES user_story,
    reason text,
    created_at timestamptz NOT NULL,
    answered_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT unmet_need_answered CHECK ((status = 'NEW') = (answered_at IS NULL)
        AND (status <> 'MERGED' OR story_id IS NOT NULL) AND (status <> 'DECLINED' OR reason IS NOT NULL))
);
CREATE INDEX unmet_need_newest ON unmet_need (status, created_at DESC, id DESC);
CREATE INDEX unmet_need_of_story ON unmet_need (story_id);
CREATE TABLE empty_search (
    day date NOT NULL,
    words text NOT NULL,
    times integer NOT NULL,
    CONSTRAINT empty_search_pk PRIMARY KEY (day, words)
);
--rollback DROP TABLE empty_search; DROP TABLE unmet_need;
