--liquibase formatted sql

--changeset offer:0070-settings
--comment: how generous the offer is and how it is decided, in versions that start on a day and are never changed
CREATE TABLE settings (
    version integer CONSTRAINT settings_pk PRIMARY KEY,
    starts_on date NOT NULL,
    licences_per_person integer NOT NULL CONSTRAINT settings_per_person CHECK (licences_per_person BETWEEN 1 AND 100),
    licences_per_authority integer NOT NULL
        CONSTRAINT settings_per_authority CHECK (licences_per_authority BETWEEN 1 AND 100000),
    declaration text NOT NULL CONSTRAINT settings_declaration CHECK (declaration IN ('REQUIRED', 'PREFERRED', 'IGNORED')),
    manager_approval boolean NOT NULL,
    manager_approval_days integer NOT NULL
        CONSTRAINT settings_manager_approval_days CHECK (manager_approval_days BETWEEN 1 AND 30),
    four_eyes_for_refusals boolean NOT NULL,
    four_eyes_above_pence bigint CONSTRAINT settings_four_eyes_above CHECK (four_eyes_above_pence >= 0),
    undo_seconds integer NOT NULL CONSTRAINT settings_undo CHECK (undo_seconds BETWEEN 0 AND 600),
    claim_minutes integer NOT NULL CONSTRAINT settings_claim CHECK (claim_minutes BETWEEN 1 AND 240),
    reason text NOT NULL,
    made_by uuid CONSTRAINT settings_made_by REFERENCES person,
    made_at timestamptz NOT NULL,
    cancelled_at timestamptz
);
CREATE INDEX settings_by_start ON settings (starts_on DESC, version DESC) WHERE cancelled_at IS NULL;
INSERT INTO settings VALUES
    (1, '2020-01-01', 3, 25, 'IGNORED', false, 5, false, NULL, 30, 15, 'As the service began.', NULL, '2020-01-01T00:00:00Z', NULL);
--rollback DROP TABLE settings;

--changeset offer:0070-settings-are-never-changed splitStatements:false
CREATE FUNCTION keep_settings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.cancelled_at IS NULL
        AND to_jsonb(OLD) - 'cancelled_at' = to_jsonb(NEW) - 'cancelled_at' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'settings are never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER settings_are_never_changed BEFORE UPDATE OR DELETE ON settings
    FOR EACH ROW EXECUTE FUNCTION keep_settings();
--rollback DROP TRIGGER settings_are_never_changed ON settings; DROP FUNCTION keep_settings();
