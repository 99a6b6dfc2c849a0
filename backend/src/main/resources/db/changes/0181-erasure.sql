--liquibase formatted sql

--changeset offer:0181-evidence-is-erased splitStatements:false
--comment: evidence stays as it was said, but for the words in it that may say who it was about, which may go
CREATE FUNCTION keep_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    words text[] := '{reference,url}';
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.reference IS NULL AND NEW.url IS NULL AND to_jsonb(OLD) - words = to_jsonb(NEW) - words THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER allocation_evidence_append_only ON allocation_evidence;
CREATE TRIGGER allocation_evidence_append_only BEFORE UPDATE OR DELETE ON allocation_evidence
    FOR EACH ROW EXECUTE FUNCTION keep_evidence();
--rollback DROP TRIGGER allocation_evidence_append_only ON allocation_evidence; DROP FUNCTION keep_evidence();
--rollback CREATE TRIGGER allocation_evidence_append_only BEFORE UPDATE OR DELETE ON allocation_evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
