--liquibase formatted sql

--changeset offer:0104-code-file
--comment: codes that somebody sent and has not put on licences yet; a row goes when they are, or after a day
CREATE TABLE code_file (
    id uuid CONSTRAINT code_file_pk PRIMARY KEY,
    codes integer NOT NULL CONSTRAINT code_file_codes CHECK (codes > 0),
    sealed bytea NOT NULL,
    sent_by uuid NOT NULL CONSTRAINT code_file_by REFERENCES person,
    sent_at timestamptz NOT NULL
);
--rollback DROP TABLE code_file;
