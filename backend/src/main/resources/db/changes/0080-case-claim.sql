--liquibase formatted sql

--changeset offer:0080-case-claim
--comment: which reviewer has a case for now. A claim that is over is worth nothing, so nobody has to clear it away
CREATE TABLE case_claim (
    application_id uuid CONSTRAINT case_claim_pk PRIMARY KEY CONSTRAINT case_claim_of REFERENCES application,
    reviewer uuid NOT NULL CONSTRAINT case_claim_by REFERENCES person,
    claimed_at timestamptz NOT NULL,
    until timestamptz NOT NULL
);
CREATE INDEX case_claim_of_reviewer ON case_claim (reviewer, until);
--rollback DROP TABLE case_claim;

--changeset offer:0080-service-clock
--comment: the day an application is promised to be decided by, and the working days that its clock stood still
ALTER TABLE application
    ADD COLUMN due_on date,
    ADD COLUMN paused_days integer NOT NULL DEFAULT 0 CONSTRAINT application_paused_days CHECK (paused_days >= 0);
-- Ten working days are two weeks, short of bank holidays: near enough for what was sent before there was a clock.
UPDATE application SET due_on = CAST(submitted_at AT TIME ZONE 'Europe/London' AS date) + 14 WHERE submitted_at IS NOT NULL;
--rollback ALTER TABLE application DROP COLUMN due_on, DROP COLUMN paused_days;
