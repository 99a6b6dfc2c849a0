--liquibase formatted sql

--changeset offer:0111-allocation-window
--comment: the days to activate it in, and the days of leave for which they stand still; activate_by follows from both
ALTER TABLE allocation
    ADD COLUMN activation_days integer NOT NULL DEFAULT 28
        CONSTRAINT allocation_activation_days CHECK (activation_days >= 0),
    ADD COLUMN leave_days integer NOT NULL DEFAULT 0 CONSTRAINT allocation_leave_days CHECK (leave_days >= 0),
    ADD CONSTRAINT allocation_activated_within_its_term CHECK (activate_by <= ends_on) NOT VALID;
UPDATE allocation SET activation_days = greatest(0, activate_by - CAST(issued_at AT TIME ZONE 'Europe/London' AS date))
WHERE issued_at IS NOT NULL AND activate_by < ends_on;
--rollback ALTER TABLE allocation DROP CONSTRAINT allocation_activated_within_its_term, DROP COLUMN activation_days, DROP COLUMN leave_days;

--changeset offer:0111-allocation-leave
--comment: days on which reminders and the time to activate stand still. Ended early, it ends the day before
CREATE TABLE allocation_leave (
    id uuid CONSTRAINT allocation_leave_pk PRIMARY KEY,
    allocation_id uuid NOT NULL CONSTRAINT allocation_leave_of REFERENCES allocation,
    from_on date NOT NULL,
    until_on date NOT NULL,
    said_by uuid NOT NULL,
    said_at timestamptz NOT NULL,
    CONSTRAINT allocation_leave_days CHECK (until_on >= from_on - 1)
);
CREATE INDEX allocation_leave_of ON allocation_leave (allocation_id, until_on);
--rollback DROP TABLE allocation_leave;
