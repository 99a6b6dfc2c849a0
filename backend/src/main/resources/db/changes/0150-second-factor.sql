--liquibase formatted sql

--changeset offer:0150-second-factor
CREATE TABLE second_factor (
    person_id uuid CONSTRAINT second_factor_pk PRIMARY KEY CONSTRAINT second_factor_of REFERENCES person,
    secret_sealed bytea,
    pending_sealed bytea,
    confirmed_at timestamptz,
    last_step bigint NOT NULL DEFAULT 0,
    wrong_tries integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    CONSTRAINT second_factor_confirmed CHECK ((secret_sealed IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT second_factor_tries CHECK (wrong_tries BETWEEN 0 AND 5)
);
CREATE TABLE recovery_code (
    hash bytea CONSTRAINT recovery_code_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT recovery_code_of REFERENCES second_factor ON DELETE CASCADE,
    used_at timestamptz
);
CREATE INDEX recovery_code_of ON recovery_code (person_id);
--rollback DROP TABLE recovery_code; DROP TABLE second_factor;

--changeset offer:0150-second-factor-of-session
ALTER TABLE session ADD COLUMN second_factor_at timestamptz;
--rollback ALTER TABLE session DROP COLUMN second_factor_at;
