--liquibase formatted sql

--changeset offer:0060-library-import
--comment: a CSV file that an editor sent, looked at row by row, then applied row by row
CREATE TABLE library_import (
    id uuid CONSTRAINT library_import_pk PRIMARY KEY,
    kind text NOT NULL CONSTRAINT library_import_kind CHECK (kind IN ('courses', 'user-stories', 'story-courses')),
    status text NOT NULL CONSTRAINT library_import_status
        CHECK (status IN ('CHECKING', 'READY', 'APPLYING', 'DONE', 'CANCELLED')),
    columns text[] NOT NULL,
    ignored_columns text[] NOT NULL,
    all_or_nothing boolean NOT NULL DEFAULT false,
    note text,
    person_id uuid NOT NULL,
    confirmed_by uuid,
    created_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    ended_at timestamptz,
    pending_rows integer NOT NULL DEFAULT 0,
    new_rows integer NOT NULL DEFAULT 0,
    changed_rows integer NOT NULL DEFAULT 0,
    unchanged_rows integer NOT NULL DEFAULT 0,
    refused_rows integer NOT NULL DEFAULT 0,
    outdated_rows integer NOT NULL DEFAULT 0,
    applied_rows integer NOT NULL DEFAULT 0,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT library_import_confirmed CHECK ((status NOT IN ('APPLYING', 'DONE') OR confirmed_by IS NOT NULL)
        AND (status IN ('DONE', 'CANCELLED')) = (ended_at IS NOT NULL))
);
CREATE INDEX library_import_newest ON library_import (created_at DESC, id DESC);
CREATE INDEX library_import_to_do ON library_import (created_at) WHERE status IN ('CHECKING', 'APPLYING');
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('library_import', 'CHECKING', 'READY'), ('library_import', 'CHECKING', 'CANCELLED'),
    ('library_import', 'READY', 'CHECKING'), ('library_import', 'READY', 'APPLYING'),
    ('library_import', 'READY', 'CANCELLED'), ('library_import', 'APPLYING', 'CHECKING'),
    ('library_import', 'APPLYING', 'DONE'), ('library_import', 'APPLYING', 'CANCELLED');
CREATE TRIGGER library_import_transition BEFORE UPDATE ON library_import
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TABLE library_import; DELETE FROM legal_transition WHERE machine = 'library_import';

--changeset offer:0060-library-import-row
CREATE TABLE library_import_row (
    import_id uuid NOT NULL CONSTRAINT library_import_row_of REFERENCES library_import ON DELETE CASCADE,
    number integer NOT NULL,
    key text NOT NULL,
    cells text[] NOT NULL,
    outcome text NOT NULL CONSTRAINT library_import_row_outcome
        CHECK (outcome IN ('PENDING', 'NEW', 'CHANGED', 'UNCHANGED', 'REFUSED', 'OUTDATED')),
    applied boolean NOT NULL DEFAULT false,
    seen_version bigint,
    changes jsonb,
    faults jsonb,
    marks text[],
    CONSTRAINT library_import_row_pk PRIMARY KEY (import_id, number),
    CONSTRAINT library_import_row_applied CHECK (NOT applied OR outcome IN ('NEW', 'CHANGED'))
);
CREATE INDEX library_import_row_by_outcome ON library_import_row (import_id, outcome, number);
CREATE INDEX library_import_row_to_apply ON library_import_row (import_id, number)
    WHERE outcome IN ('NEW', 'CHANGED') AND NOT applied;
--rollback DROP TABLE library_import_row;

--changeset offer:0060-course-twins splitStatements:false
--comment: finding courses by title or page for a whole piece of a file; must say the same as CourseAddress
CREATE FUNCTION course_page(url text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT lower(regexp_replace(url, '^https?://(www[.])?|/*([?#].*)?$', '', 'g'))
$$;
CREATE INDEX course_by_lower_title ON course (lower(title));
CREATE INDEX course_by_page ON course (course_page(url));
--rollback DROP INDEX course_by_page; DROP INDEX course_by_lower_title; DROP FUNCTION course_page;
