--liquibase formatted sql

--changeset offer:0180-audit-seal
--comment: a seal for each audit event, over the event and the seal before it, written moments after it; what waits for one is a queue
CREATE TABLE audit_unsealed (
    event_id uuid CONSTRAINT audit_unsealed_pk PRIMARY KEY
);
CREATE TABLE audit_seal (
    number bigint CONSTRAINT audit_seal_pk PRIMARY KEY CONSTRAINT audit_seal_number CHECK (number > 0),
    event_id uuid NOT NULL CONSTRAINT audit_seal_once UNIQUE,
    sealed_at timestamptz NOT NULL,
    seal text NOT NULL
);
CREATE INDEX audit_event_of_actor ON audit_event (actor, at DESC, id DESC);
INSERT INTO audit_unsealed SELECT id FROM audit_event;
--rollback DROP TABLE audit_seal; DROP TABLE audit_unsealed; DROP INDEX audit_event_of_actor;

--changeset offer:0180-audit-event-waits-for-seal splitStatements:false
CREATE FUNCTION wait_for_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_unsealed VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER audit_event_unsealed AFTER INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION wait_for_seal();
--rollback DROP TRIGGER audit_event_unsealed ON audit_event; DROP FUNCTION wait_for_seal();

--changeset offer:0180-audit-forgotten splitStatements:false
--comment: the one way to remove audit events: the oldest, at least six years old, up to the one seal that the chain hangs on from then
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('audit.forgetting', true) = 'yes' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER audit_event_append_only ON audit_event;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();
CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE ON audit_seal
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();
CREATE FUNCTION forget_audit(before timestamptz, rows integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    last bigint;
    forgotten integer;
BEGIN
    IF before > now() - interval '6 years' THEN
        RAISE EXCEPTION 'audit events are kept for six years at least' USING ERRCODE = 'restrict_violation';
    END IF;
    SELECT coalesce(min(number) FILTER (WHERE sealed_at >= before) - 1, max(number)) INTO last
    FROM (SELECT number, sealed_at FROM audit_seal ORDER BY number LIMIT rows) oldest;
    IF last IS NULL THEN
        RETURN 0;
    END IF;
    PERFORM set_config('audit.forgetting', 'yes', true);
    DELETE FROM audit_event e USING audit_seal s WHERE s.event_id = e.id AND s.number <= last;
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    DELETE FROM audit_seal WHERE number < last;
    PERFORM set_config('audit.forgetting', '', true);
    RETURN forgotten;
END $$;
--rollback DROP FUNCTION forget_audit(timestamptz, integer);
