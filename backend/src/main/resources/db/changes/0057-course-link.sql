--liquibase formatted sql

--changeset offer:0057-course-link
--comment: how the address of a course answered when it was last asked; a course that was never asked has no row
CREATE TABLE course_link (
    course_id uuid CONSTRAINT course_link_pk PRIMARY KEY CONSTRAINT course_link_of REFERENCES course,
    url text NOT NULL,
    outcome text NOT NULL CONSTRAINT course_link_outcome CHECK (outcome IN ('WORKS', 'UNSURE', 'BROKEN', 'REFUSED')),
    http_status integer,
    words text NOT NULL,
    checked_at timestamptz NOT NULL,
    checked_by uuid CONSTRAINT course_link_checked_by REFERENCES person,
    failing_since timestamptz,
    failures integer NOT NULL DEFAULT 0,
    next_check_at timestamptz NOT NULL,
    CONSTRAINT course_link_failing CHECK ((outcome IN ('BROKEN', 'REFUSED')) = (failing_since IS NOT NULL)
        AND (failures > 0) = (failing_since IS NOT NULL))
);
CREATE INDEX course_link_failing_first ON course_link (failing_since, course_id) WHERE failing_since IS NOT NULL;
--rollback DROP TABLE course_link;

--changeset offer:0057-asked-host
--comment: who may ask a host now: one request at a time over all replicas. A lease that ran out is anybody's
CREATE TABLE asked_host (
    host text CONSTRAINT asked_host_pk PRIMARY KEY,
    owner text NOT NULL,
    lease_until timestamptz NOT NULL
);
--rollback DROP TABLE asked_host;

--changeset offer:0057-course-problem
--comment: what visitors say is wrong with a course: one open row for each reason, counted
CREATE TABLE course_problem (
    id uuid CONSTRAINT course_problem_pk PRIMARY KEY,
    course_id uuid NOT NULL CONSTRAINT course_problem_of REFERENCES course,
    reason text NOT NULL CONSTRAINT course_problem_reason CHECK (reason IN ('LINK', 'FACTS', 'ACCESS', 'OTHER')),
    words text[] NOT NULL DEFAULT '{}' CONSTRAINT course_problem_words CHECK (cardinality(words) <= 20),
    times integer NOT NULL DEFAULT 1,
    status text NOT NULL CONSTRAINT course_problem_status CHECK (status IN ('OPEN', 'CLOSED')),
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    closed_at timestamptz,
    closed_by uuid CONSTRAINT course_problem_closed_by REFERENCES person,
    done text,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT course_problem_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)
        AND (status = 'CLOSED') = (done IS NOT NULL))
);
CREATE UNIQUE INDEX course_problem_open ON course_problem (course_id, reason) WHERE status = 'OPEN';
CREATE INDEX course_problem_newest ON course_problem (status, last_at DESC, id DESC);
INSERT INTO legal_transition (machine, from_status, to_status) VALUES ('course_problem', 'OPEN', 'CLOSED');
CREATE TRIGGER course_problem_transition BEFORE UPDATE ON course_problem
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TABLE course_problem; DELETE FROM legal_transition WHERE machine = 'course_problem';
