--liquibase formatted sql

--changeset offer:0290-change-of-nomination
--comment: what became of a council's nominations, for its systems. What a nomination led to is not told here: until it is sent it is the person's own draft
ALTER TABLE change_arrival ALTER COLUMN application_id DROP NOT NULL;
ALTER TABLE change
    ALTER COLUMN application_id DROP NOT NULL,
    DROP CONSTRAINT change_record,
    ADD CONSTRAINT change_record CHECK (record IN ('application', 'allocation', 'nomination')),
    ADD CONSTRAINT change_of_application CHECK ((record = 'nomination') = (application_id IS NULL));
--rollback ALTER TABLE change DISABLE TRIGGER change_append_only; DELETE FROM change WHERE record = 'nomination'; ALTER TABLE change ENABLE TRIGGER change_append_only; DELETE FROM change_arrival WHERE record = 'nomination';
--rollback ALTER TABLE change DROP CONSTRAINT change_of_application, DROP CONSTRAINT change_record, ADD CONSTRAINT change_record CHECK (record IN ('application', 'allocation')), ALTER COLUMN application_id SET NOT NULL;
--rollback ALTER TABLE change_arrival ALTER COLUMN application_id SET NOT NULL;

--changeset offer:0290-nomination-arrivals splitStatements:false
CREATE FUNCTION nomination_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO change_arrival (authority_code, type, record, record_id, status, version)
    VALUES (NEW.authority_code, 'nomination.' || lower(NEW.status), 'nomination', NEW.id, NEW.status, NEW.version);
    RETURN NULL;
END $$;
CREATE TRIGGER nomination_moved AFTER UPDATE OF status ON invitation FOR EACH ROW
    WHEN (NEW.team_id IS NULL AND NEW.authority_code IS NOT NULL AND OLD.status IS DISTINCT FROM NEW.status)
    EXECUTE FUNCTION nomination_changed();
--rollback DROP TRIGGER nomination_moved ON invitation; DROP FUNCTION nomination_changed;

--changeset offer:0290-nomination-changes-begin
--comment: what there was before comes first, as it stands
INSERT INTO change_arrival (authority_code, type, record, record_id, status, version)
SELECT authority_code, 'nomination.' || lower(status), 'nomination', id, status, version
FROM invitation WHERE team_id IS NULL AND authority_code IS NOT NULL AND status <> 'OPEN' ORDER BY closed_at, id;
--rollback DELETE FROM change_arrival WHERE record = 'nomination';
