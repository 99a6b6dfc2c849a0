--liquibase formatted sql

--changeset offer:0110-allocation-progress
--comment: the last that is known of how far somebody came, copied from wherever it was said; a supplier forgets it when a learner is removed there
ALTER TABLE allocation
    ADD COLUMN progress_on date,
    ADD COLUMN percent_done integer CONSTRAINT allocation_percent CHECK (percent_done BETWEEN 0 AND 100),
    ADD COLUMN steps_done integer CONSTRAINT allocation_steps_done CHECK (steps_done >= 0),
    ADD COLUMN steps_total integer CONSTRAINT allocation_steps_total CHECK (steps_total >= steps_done),
    ADD COLUMN last_active_on date,
    ADD CONSTRAINT allocation_reclaimed_after_progress_was_copied CHECK (status <> 'RECLAIMED' OR progress_on IS NOT NULL);
--rollback ALTER TABLE allocation DROP CONSTRAINT allocation_reclaimed_after_progress_was_copied, DROP COLUMN progress_on, DROP COLUMN percent_done, DROP COLUMN steps_done, DROP COLUMN steps_total, DROP COLUMN last_active_on;

--changeset offer:0110-allocation-evidence
--comment: how we know what became of an allocation: who said what, for which day. Kept also where it moved nothing
CREATE TABLE allocation_evidence (
    id uuid CONSTRAINT allocation_evidence_pk PRIMARY KEY,
    allocation_id uuid NOT NULL CONSTRAINT allocation_evidence_of REFERENCES allocation,
    source text NOT NULL CONSTRAINT allocation_evidence_source
        CHECK (source IN ('LEARNER', 'SUPPLIER_REPORT', 'STAFF', 'PARTNER')),
    says text NOT NULL CONSTRAINT allocation_evidence_says CHECK (says IN ('ACTIVATED', 'PROGRESS', 'COMPLETED')),
    happened_on date NOT NULL,
    percent_done integer,
    steps_done integer,
    steps_total integer,
    last_active_on date,
    reference text,
    url text,
    moved boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid
);
CREATE UNIQUE INDEX one_word_of_a_source ON allocation_evidence (allocation_id, says, source) WHERE says <> 'PROGRESS';
CREATE INDEX allocation_evidence_newest ON allocation_evidence (allocation_id, recorded_at DESC, id DESC);
CREATE TRIGGER allocation_evidence_append_only BEFORE UPDATE OR DELETE ON allocation_evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
INSERT INTO allocation_evidence (id, allocation_id, source, says, happened_on, moved, recorded_at, recorded_by)
SELECT gen_random_uuid(), id, 'LEARNER', 'ACTIVATED', CAST(activated_at AT TIME ZONE 'Europe/London' AS date), true,
    activated_at, person_id
FROM allocation WHERE activated_at IS NOT NULL;
INSERT INTO allocation_evidence (id, allocation_id, source, says, happened_on, url, moved, recorded_at, recorded_by)
SELECT gen_random_uuid(), id, 'LEARNER', 'COMPLETED', CAST(completed_at AT TIME ZONE 'Europe/London' AS date),
    evidence_url, true, completed_at, person_id
FROM allocation WHERE completed_at IS NOT NULL;
--rollback DROP TABLE allocation_evidence;
