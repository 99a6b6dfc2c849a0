--liquibase formatted sql

--changeset offer:0007-message
--comment: the outbox. A message is a row of the transaction it tells of; sealed holds what may not be read here
CREATE TABLE message (
    id uuid CONSTRAINT message_pk PRIMARY KEY,
    kind text NOT NULL,
    dedupe_key text NOT NULL CONSTRAINT message_once UNIQUE,
    person_id uuid CONSTRAINT message_to_person REFERENCES person,
    application_id uuid CONSTRAINT message_about REFERENCES application,
    sealed bytea,
    why text NOT NULL,
    status text NOT NULL CONSTRAINT message_status CHECK (status IN ('WAITING', 'SENT', 'DEAD')),
    created_at timestamptz NOT NULL,
    next_at timestamptz NOT NULL,
    lease_owner text,
    lease_until timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    sent_at timestamptz
);
CREATE INDEX message_due ON message (next_at) WHERE status = 'WAITING';
CREATE INDEX message_newest ON message (created_at DESC, id DESC);
CREATE INDEX message_of_application ON message (application_id);
--rollback DROP TABLE message;
