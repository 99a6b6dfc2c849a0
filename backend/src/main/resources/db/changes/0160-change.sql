--liquibase formatted sql

--changeset offer:0160-change
--comment: what happened to the applications and licences of an authority, for its systems. Whoever moves a record leaves a row in change_arrival, in the same transaction; what has been committed is then put in order, one batch after the other, under the lock of change_head
CREATE TABLE change_arrival (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT change_arrival_pk PRIMARY KEY,
    arrived_at timestamptz NOT NULL DEFAULT now(),
    authority_code text NOT NULL,
    type text NOT NULL,
    record text NOT NULL,
    record_id uuid NOT NULL,
    application_id uuid NOT NULL,
    status text NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE change (
    position bigint NOT NULL,
    at timestamptz NOT NULL,
    authority_code text NOT NULL,
    type text NOT NULL,
    record text NOT NULL CONSTRAINT change_record CHECK (record IN ('application', 'allocation')),
    record_id uuid NOT NULL,
    application_id uuid NOT NULL,
    status text NOT NULL,
    version bigint NOT NULL,
    -- No index on the position alone: it would seem a good way to a page, and lead past the rows of all others.
    CONSTRAINT change_pk PRIMARY KEY (authority_code, record, position)
);
CREATE TRIGGER change_append_only BEFORE UPDATE OR DELETE ON change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE change_head (
    one boolean DEFAULT true CONSTRAINT change_head_pk PRIMARY KEY CONSTRAINT change_head_one CHECK (one),
    position bigint NOT NULL,
    at timestamptz NOT NULL
);
INSERT INTO change_head (position, at) VALUES (0, '-infinity');
--rollback DROP TABLE change_head; DROP TABLE change; DROP TABLE change_arrival;

--changeset offer:0160-change-arrivals splitStatements:false
--comment: triggers, so that no way to move a record can leave it out. The number of an arrival is taken while the row that changed is locked: of one record, a later change has a higher one
CREATE FUNCTION application_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO change_arrival (authority_code, type, record, record_id, application_id, status, version)
    VALUES (NEW.authority_code,
        CASE WHEN TG_OP = 'UPDATE' AND OLD.status = NEW.status THEN 'application.joined'
            ELSE 'application.' || replace(lower(NEW.status), '_', '-') END,
        'application', NEW.id, NEW.id, NEW.status, NEW.version);
    RETURN NULL;
END $$;
CREATE TRIGGER application_arrived AFTER INSERT ON application FOR EACH ROW
    WHEN (NEW.submitted_at IS NOT NULL AND NEW.authority_code IS NOT NULL)
    EXECUTE FUNCTION application_changed();
CREATE TRIGGER application_moved AFTER UPDATE OF status, authority_code ON application FOR EACH ROW
    WHEN (NEW.submitted_at IS NOT NULL AND NEW.authority_code IS NOT NULL
        AND (OLD.status IS DISTINCT FROM NEW.status OR OLD.authority_code IS DISTINCT FROM NEW.authority_code))
    EXECUTE FUNCTION application_changed();

CREATE FUNCTION allocation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO change_arrival (authority_code, type, record, record_id, application_id, status, version)
    SELECT a.authority_code, 'allocation.' || lower(NEW.status), 'allocation', NEW.id, a.id, NEW.status, NEW.version
    FROM application a WHERE a.id = NEW.application_id AND a.authority_code IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER allocation_arrived AFTER INSERT ON allocation FOR EACH ROW EXECUTE FUNCTION allocation_changed();
CREATE TRIGGER allocation_moved AFTER UPDATE OF status ON allocation FOR EACH ROW
    WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION allocation_changed();
--rollback DROP TRIGGER allocation_moved ON allocation; DROP TRIGGER allocation_arrived ON allocation; DROP FUNCTION allocation_changed; DROP TRIGGER application_moved ON application; DROP TRIGGER application_arrived ON application; DROP FUNCTION application_changed;

--changeset offer:0160-change-begins
--comment: what there was before comes first, as it stands
INSERT INTO change_arrival (authority_code, type, record, record_id, application_id, status, version)
SELECT authority_code, 'application.' || replace(lower(status), '_', '-'), 'application', id, id, status, version
FROM application WHERE submitted_at IS NOT NULL AND authority_code IS NOT NULL ORDER BY submitted_at, id;
INSERT INTO change_arrival (authority_code, type, record, record_id, application_id, status, version)
SELECT a.authority_code, 'allocation.' || lower(x.status), 'allocation', x.id, a.id, x.status, x.version
FROM allocation x JOIN application a ON a.id = x.application_id
WHERE a.authority_code IS NOT NULL ORDER BY x.reserved_at, x.id;
--rollback DELETE FROM change_arrival;
