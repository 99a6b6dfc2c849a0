--liquibase formatted sql

--changeset offer:0130-supplier-seat
--comment: what we know of an allocation at its supplier: invited, what the supplier's reports say, taken away there
CREATE TABLE supplier_seat (
    allocation_id uuid CONSTRAINT supplier_seat_pk PRIMARY KEY CONSTRAINT supplier_seat_of REFERENCES allocation,
    supplier_id uuid NOT NULL CONSTRAINT supplier_seat_at REFERENCES supplier,
    invited_at timestamptz,
    failure text,
    state_there text CONSTRAINT supplier_seat_state
        CHECK (state_there IN ('PENDING', 'ACCEPTED', 'EXPIRED', 'REMOVED', 'NOT_THERE')),
    seen_at timestamptz,
    joined_on date,
    completed_on date,
    percent_done integer CONSTRAINT supplier_seat_percent CHECK (percent_done BETWEEN 0 AND 100),
    steps_done integer CONSTRAINT supplier_seat_steps CHECK (steps_done >= 0),
    copied_at timestamptz,
    removed_at timestamptz,
    -- Removing a learner deletes their history at the supplier.
    CONSTRAINT supplier_seat_removed_after_copy
        CHECK (removed_at IS NULL OR copied_at IS NOT NULL OR state_there IS DISTINCT FROM 'ACCEPTED' AND joined_on IS NULL)
);
CREATE INDEX supplier_seat_there ON supplier_seat (supplier_id, allocation_id) WHERE removed_at IS NULL;
--rollback DROP TABLE supplier_seat;

--changeset offer:0130-desk-batch
--comment: work that one person takes upon themselves at a supplier, so that two do not enter the same addresses
CREATE TABLE desk_batch (
    id uuid CONSTRAINT desk_batch_pk PRIMARY KEY,
    supplier_id uuid NOT NULL CONSTRAINT desk_batch_at REFERENCES supplier,
    kind text NOT NULL CONSTRAINT desk_batch_kind CHECK (kind IN ('INVITATION', 'REMOVAL')),
    status text NOT NULL CONSTRAINT desk_batch_status CHECK (status IN ('OPEN', 'DONE', 'RELEASED')),
    claimed_by uuid NOT NULL CONSTRAINT desk_batch_of REFERENCES person,
    created_at timestamptz NOT NULL,
    ended_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT desk_batch_ended CHECK ((status = 'OPEN') = (ended_at IS NULL))
);
CREATE INDEX desk_batch_newest ON desk_batch (supplier_id, created_at DESC, id DESC);
CREATE TABLE desk_batch_member (
    batch_id uuid NOT NULL CONSTRAINT desk_batch_member_in REFERENCES desk_batch,
    position integer NOT NULL,
    allocation_id uuid NOT NULL CONSTRAINT desk_batch_member_of REFERENCES allocation,
    kind text NOT NULL CONSTRAINT desk_batch_member_kind CHECK (kind IN ('INVITATION', 'REMOVAL')),
    outcome text NOT NULL CONSTRAINT desk_batch_member_outcome CHECK (outcome IN ('WAITING', 'DONE', 'FAILED', 'LEFT')),
    failure text,
    CONSTRAINT desk_batch_member_pk PRIMARY KEY (batch_id, position),
    CONSTRAINT desk_batch_member_once UNIQUE (batch_id, allocation_id),
    CONSTRAINT desk_batch_member_failed CHECK ((outcome = 'FAILED') = (failure IS NOT NULL))
);
CREATE UNIQUE INDEX one_open_batch_for_a_seat ON desk_batch_member (allocation_id, kind) WHERE outcome = 'WAITING';
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('desk_batch', 'OPEN', 'DONE'), ('desk_batch', 'OPEN', 'RELEASED');
CREATE TRIGGER desk_batch_transition BEFORE UPDATE ON desk_batch
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TABLE desk_batch_member, desk_batch; DELETE FROM legal_transition WHERE machine = 'desk_batch';
