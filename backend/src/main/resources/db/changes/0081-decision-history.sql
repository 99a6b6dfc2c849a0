--liquibase formatted sql

--changeset offer:0081-past-decision
--comment: decisions that are in force no more: taken back before their message left, or reopened. Never deleted
ALTER TABLE decision ADD COLUMN undo_until timestamptz;
CREATE TABLE past_decision (
    id uuid CONSTRAINT past_decision_pk PRIMARY KEY,
    application_id uuid NOT NULL CONSTRAINT past_decision_of REFERENCES application,
    outcome text NOT NULL CONSTRAINT past_decision_outcome CHECK (outcome IN ('APPROVED', 'DECLINED')),
    reason_code text,
    words text,
    alternatives uuid[] NOT NULL,
    decided_by uuid NOT NULL CONSTRAINT past_decision_by REFERENCES person,
    decided_at timestamptz NOT NULL,
    rule_results jsonb NOT NULL,
    rule_set_version integer NOT NULL,
    facts jsonb,
    ended_as text NOT NULL CONSTRAINT past_decision_ended_as CHECK (ended_as IN ('UNDONE', 'REOPENED')),
    ended_by uuid NOT NULL CONSTRAINT past_decision_ended_by REFERENCES person,
    ended_at timestamptz NOT NULL
);
CREATE INDEX past_decision_of_application ON past_decision (application_id, decided_at);
CREATE INDEX past_decision_by_time ON past_decision (decided_at);
CREATE TRIGGER past_decision_kept BEFORE DELETE ON past_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
--rollback DROP TABLE past_decision; ALTER TABLE decision DROP COLUMN undo_until;

--changeset offer:0081-back-to-the-queue
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('application', 'WAITING', 'SUBMITTED'),
    ('application', 'FULFILLED', 'SUBMITTED'),
    ('application', 'DECLINED', 'SUBMITTED');
--rollback DELETE FROM legal_transition WHERE machine = 'application' AND to_status = 'SUBMITTED' AND from_status IN ('WAITING', 'FULFILLED', 'DECLINED');

--changeset offer:0081-code-shown
--comment: when its holder first saw the code; what was seen cannot be taken back
ALTER TABLE allocation ADD COLUMN code_shown_at timestamptz;
--rollback ALTER TABLE allocation DROP COLUMN code_shown_at;
