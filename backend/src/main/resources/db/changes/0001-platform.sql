--liquibase formatted sql

--changeset offer:0001-idempotency
CREATE TABLE idempotency (
    owner text NOT NULL,
    route text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    status integer,
    body text,
    etag text,
    location text,
    created_at timestamptz NOT NULL,
    CONSTRAINT idempotency_pk PRIMARY KEY (owner, route, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);
--rollback DROP TABLE idempotency;

--changeset offer:0001-reference-fact
--comment: what has been loaded from the reference files, so that a restart changes nothing and no edit is overwritten
CREATE TABLE reference_fact (
    kind text NOT NULL,
    key text NOT NULL,
    loaded_at timestamptz NOT NULL,
    CONSTRAINT reference_fact_pk PRIMARY KEY (kind, key)
);
--rollback DROP TABLE reference_fact;

--changeset offer:0001-job-run
CREATE TABLE job_run (
    job text NOT NULL,
    slot timestamptz NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    affected integer,
    CONSTRAINT job_run_pk PRIMARY KEY (job, slot)
);
--rollback DROP TABLE job_run;

--changeset offer:0001-audit-event
CREATE TABLE audit_event (
    id uuid CONSTRAINT audit_event_pk PRIMARY KEY,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    detail jsonb NOT NULL,
    request_id text
);
CREATE INDEX audit_event_newest ON audit_event (at DESC, id DESC);
CREATE INDEX audit_event_of_subject ON audit_event (subject_type, subject_id, at);
--rollback DROP TABLE audit_event;

--changeset offer:0001-audit-event-append-only splitStatements:false
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
--rollback DROP TRIGGER audit_event_append_only ON audit_event; DROP FUNCTION refuse_change();

--changeset offer:0001-legal-transition
--comment: the state machines of the code, for the triggers that hold the tables to them
CREATE TABLE legal_transition (
    machine text NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    CONSTRAINT legal_transition_pk PRIMARY KEY (machine, from_status, to_status)
);
--rollback DROP TABLE legal_transition;

--changeset offer:0001-check-transition splitStatements:false
CREATE FUNCTION check_transition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status <> NEW.status AND NOT EXISTS (
        SELECT FROM legal_transition
        WHERE machine = TG_TABLE_NAME AND from_status = OLD.status AND to_status = NEW.status
    ) THEN
        RAISE EXCEPTION '% may not go from % to %', TG_TABLE_NAME, OLD.status, NEW.status
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_legal_transition';
    END IF;
    RETURN NEW;
END $$;
--rollback DROP FUNCTION check_transition();
