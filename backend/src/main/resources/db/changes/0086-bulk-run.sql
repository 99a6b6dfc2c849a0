--liquibase formatted sql

--changeset offer:0086-bulk-run
--comment: one decision on many cases: looked at first, then done case by case, each in a transaction of its own
CREATE TABLE bulk_run (
    id uuid CONSTRAINT bulk_run_pk PRIMARY KEY,
    created_by uuid NOT NULL CONSTRAINT bulk_run_by REFERENCES person,
    move text NOT NULL CONSTRAINT bulk_run_move CHECK (move IN ('APPROVAL', 'REFUSAL', 'INFORMATION_REQUEST')),
    reason_code text,
    words text,
    alternatives text[] NOT NULL,
    status text NOT NULL CONSTRAINT bulk_run_status CHECK (status IN ('PREPARED', 'RUNNING', 'FINISHED', 'CANCELLED')),
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    ended_at timestamptz
);
CREATE INDEX bulk_run_of_person ON bulk_run (created_by, created_at DESC, id DESC);
CREATE INDEX bulk_run_to_do ON bulk_run (started_at) WHERE status = 'RUNNING';
CREATE TABLE bulk_run_item (
    run_id uuid NOT NULL CONSTRAINT bulk_run_item_of REFERENCES bulk_run,
    application_id uuid NOT NULL CONSTRAINT bulk_run_item_on REFERENCES application,
    position integer NOT NULL,
    seen_version bigint NOT NULL,
    effect text NOT NULL CONSTRAINT bulk_run_item_effect CHECK (effect IN
        ('LICENCE', 'WAITING_LIST', 'DECLINED', 'QUESTION', 'NOTHING')),
    pool_name text,
    place integer,
    why_not text,
    status text NOT NULL CONSTRAINT bulk_run_item_status CHECK (status IN ('WAITING', 'DONE', 'REFUSED', 'CANCELLED')),
    became text,
    refusal text,
    sentence text,
    tries integer NOT NULL DEFAULT 0,
    done_at timestamptz,
    CONSTRAINT bulk_run_item_pk PRIMARY KEY (run_id, application_id),
    CONSTRAINT bulk_run_item_order UNIQUE (run_id, position)
);
CREATE INDEX bulk_run_item_to_do ON bulk_run_item (run_id, position) WHERE status = 'WAITING';
CREATE INDEX bulk_run_item_on ON bulk_run_item (application_id);
--rollback DROP TABLE bulk_run_item; DROP TABLE bulk_run;

--changeset offer:0086-bulk-transitions
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('bulk_run', 'PREPARED', 'RUNNING'),
    ('bulk_run', 'PREPARED', 'CANCELLED'),
    ('bulk_run', 'RUNNING', 'FINISHED'),
    ('bulk_run', 'RUNNING', 'CANCELLED'),
    ('bulk_run_item', 'WAITING', 'DONE'),
    ('bulk_run_item', 'WAITING', 'REFUSED'),
    ('bulk_run_item', 'WAITING', 'CANCELLED');
CREATE TRIGGER bulk_run_transition BEFORE UPDATE ON bulk_run
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
CREATE TRIGGER bulk_run_item_transition BEFORE UPDATE ON bulk_run_item
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TRIGGER bulk_run_item_transition ON bulk_run_item; DROP TRIGGER bulk_run_transition ON bulk_run;
--rollback DELETE FROM legal_transition WHERE machine IN ('bulk_run', 'bulk_run_item');
