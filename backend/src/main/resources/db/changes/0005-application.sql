--liquibase formatted sql

--changeset offer:0005-application
CREATE TABLE application (
    id uuid CONSTRAINT application_pk PRIMARY KEY,
    reference text NOT NULL CONSTRAINT application_reference UNIQUE,
    person_id uuid NOT NULL CONSTRAINT application_person REFERENCES person,
    authority_code text CONSTRAINT application_authority REFERENCES authority,
    status text NOT NULL,
    course_id uuid CONSTRAINT application_course REFERENCES course,
    named_title text,
    named_url text,
    named_why text,
    -- What the application is for, as one value: a course of the library or the address of one that the person named.
    course_key text GENERATED ALWAYS AS (coalesce(course_id::text, lower(named_url))) STORED,
    story_id uuid CONSTRAINT application_story REFERENCES user_story,
    problem text,
    motivators text[] NOT NULL,
    constraints text[] NOT NULL,
    confidence_before integer CONSTRAINT application_confidence CHECK (confidence_before BETWEEN 1 AND 5),
    needed_by date,
    intended_use text,
    support_wanted text,
    declared boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    submitted_at timestamptz,
    decided_at timestamptz,
    rule_outcome text CONSTRAINT application_rule_outcome CHECK (rule_outcome IN ('ELIGIBLE', 'NEEDS_REVIEW', 'NOT_ELIGIBLE')),
    rule_results jsonb,
    rule_set_version integer,
    question text,
    asked_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT application_status CHECK (status IN
        ('DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED', 'APPROVED', 'WAITING', 'FULFILLED', 'DECLINED', 'WITHDRAWN')),
    CONSTRAINT application_one_course CHECK (course_id IS NULL OR named_url IS NULL),
    CONSTRAINT application_whole_when_submitted CHECK (status IN ('DRAFT', 'WITHDRAWN')
        OR (course_key IS NOT NULL AND authority_code IS NOT NULL AND submitted_at IS NOT NULL AND declared
            AND rule_outcome IS NOT NULL)),
    CONSTRAINT application_with_person UNIQUE (id, person_id)
);
CREATE UNIQUE INDEX one_open_application ON application (person_id, course_key)
    WHERE status IN ('DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED', 'APPROVED', 'WAITING');
CREATE INDEX application_queue ON application (submitted_at, id) WHERE status = 'SUBMITTED';
CREATE INDEX application_by_status ON application (status, submitted_at DESC, id DESC);
CREATE INDEX application_of_person ON application (person_id, created_at DESC, id DESC);
CREATE INDEX application_of_authority ON application (authority_code, submitted_at DESC, id DESC);
--rollback DROP TABLE application;

--changeset offer:0005-application-transitions
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('application', 'DRAFT', 'SUBMITTED'),
    ('application', 'DRAFT', 'WITHDRAWN'),
    ('application', 'SUBMITTED', 'INFORMATION_REQUESTED'),
    ('application', 'SUBMITTED', 'APPROVED'),
    ('application', 'SUBMITTED', 'DECLINED'),
    ('application', 'SUBMITTED', 'WITHDRAWN'),
    ('application', 'INFORMATION_REQUESTED', 'SUBMITTED'),
    ('application', 'INFORMATION_REQUESTED', 'WITHDRAWN'),
    ('application', 'APPROVED', 'WAITING'),
    ('application', 'APPROVED', 'FULFILLED'),
    ('application', 'APPROVED', 'WITHDRAWN'),
    ('application', 'WAITING', 'FULFILLED'),
    ('application', 'WAITING', 'WITHDRAWN');
CREATE TRIGGER application_transition BEFORE UPDATE ON application
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TRIGGER application_transition ON application; DELETE FROM legal_transition WHERE machine = 'application';

--changeset offer:0005-decision
CREATE TABLE decision (
    id uuid CONSTRAINT decision_pk PRIMARY KEY,
    application_id uuid NOT NULL CONSTRAINT decision_of_application REFERENCES application,
    outcome text NOT NULL CONSTRAINT decision_outcome CHECK (outcome IN ('APPROVED', 'DECLINED')),
    reason_code text,
    words text,
    alternatives uuid[] NOT NULL,
    decided_by uuid NOT NULL CONSTRAINT decision_by REFERENCES person,
    decided_at timestamptz NOT NULL,
    rule_results jsonb NOT NULL,
    rule_set_version integer NOT NULL,
    CONSTRAINT decision_reason CHECK (outcome = 'APPROVED' OR reason_code IS NOT NULL),
    CONSTRAINT one_decision UNIQUE (application_id)
);
--rollback DROP TABLE decision;

--changeset offer:0005-timeline-entry
CREATE TABLE timeline_entry (
    id uuid CONSTRAINT timeline_entry_pk PRIMARY KEY,
    application_id uuid NOT NULL CONSTRAINT timeline_entry_of REFERENCES application,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    actor uuid,
    words text,
    visible_to_applicant boolean NOT NULL
);
CREATE INDEX timeline_entry_of ON timeline_entry (application_id, at, id);
CREATE TRIGGER timeline_entry_append_only BEFORE DELETE ON timeline_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
--rollback DROP TABLE timeline_entry;
