--liquibase formatted sql

--changeset offer:0076-manager-approval
--comment: where the settings say so, a line manager is asked once, by a link; after the day a reviewer goes on anyway
ALTER TABLE application ADD COLUMN manager_email text
    CONSTRAINT application_manager_email CHECK (manager_email = lower(btrim(manager_email)));
CREATE TABLE manager_approval (
    application_id uuid CONSTRAINT manager_approval_pk PRIMARY KEY CONSTRAINT manager_approval_of REFERENCES application,
    token_hash bytea NOT NULL CONSTRAINT manager_approval_token UNIQUE,
    asked_at timestamptz NOT NULL,
    due_on date NOT NULL,
    agrees boolean,
    words text,
    answered_at timestamptz,
    CONSTRAINT manager_approval_answer CHECK ((agrees IS NULL) = (answered_at IS NULL))
);
--rollback DROP TABLE manager_approval; ALTER TABLE application DROP COLUMN manager_email;
