--liquibase formatted sql

--changeset offer:0006-licence-pool
--comment: the counters are the lock and the answer to "is one left?"; invariant_violation holds them to the rows
CREATE TABLE licence_pool (
    id uuid CONSTRAINT licence_pool_pk PRIMARY KEY,
    name text NOT NULL,
    platform text NOT NULL,
    course_id uuid CONSTRAINT licence_pool_course REFERENCES course,
    purchased integer NOT NULL DEFAULT 0 CONSTRAINT licence_pool_purchased CHECK (purchased BETWEEN 0 AND 1000000),
    available integer NOT NULL DEFAULT 0 CONSTRAINT licence_pool_available CHECK (available >= 0),
    held integer NOT NULL DEFAULT 0 CONSTRAINT licence_pool_held CHECK (held >= 0),
    spent integer NOT NULL DEFAULT 0 CONSTRAINT licence_pool_spent CHECK (spent >= 0),
    expired integer NOT NULL DEFAULT 0 CONSTRAINT licence_pool_expired CHECK (expired >= 0),
    waiting integer NOT NULL DEFAULT 0 CONSTRAINT licence_pool_waiting CHECK (waiting >= 0),
    created_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT licence_pool_balance CHECK (purchased = available + held + spent + expired)
);
CREATE INDEX licence_pool_by_platform ON licence_pool (platform, course_id);
--rollback DROP TABLE licence_pool;

--changeset offer:0006-purchase
CREATE TABLE purchase (
    id uuid CONSTRAINT purchase_pk PRIMARY KEY,
    pool_id uuid NOT NULL CONSTRAINT purchase_of_pool REFERENCES licence_pool,
    supplier text NOT NULL,
    reference text NOT NULL,
    ordered_on date NOT NULL,
    quantity integer NOT NULL CONSTRAINT purchase_quantity CHECK (quantity BETWEEN 1 AND 100000),
    list_price_pence integer NOT NULL CONSTRAINT purchase_list_price CHECK (list_price_pence >= 0),
    price_paid_pence integer NOT NULL CONSTRAINT purchase_price_paid CHECK (price_paid_pence >= 0),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    transferable boolean NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT purchase_reference UNIQUE (supplier, reference),
    CONSTRAINT purchase_dates CHECK (ends_on > starts_on),
    CONSTRAINT purchase_with_pool UNIQUE (id, pool_id)
);
--rollback DROP TABLE purchase;

--changeset offer:0006-licence
CREATE TABLE licence (
    id uuid CONSTRAINT licence_pk PRIMARY KEY,
    pool_id uuid NOT NULL,
    purchase_id uuid NOT NULL,
    seat integer NOT NULL CONSTRAINT licence_seat CHECK (seat > 0),
    status text NOT NULL CONSTRAINT licence_status CHECK (status IN ('AVAILABLE', 'HELD', 'SPENT', 'EXPIRED')),
    code_sealed bytea,
    code_fingerprint text CONSTRAINT licence_code_once UNIQUE,
    ends_on date NOT NULL,
    transferable boolean NOT NULL,
    CONSTRAINT licence_of_purchase FOREIGN KEY (purchase_id, pool_id) REFERENCES purchase (id, pool_id),
    CONSTRAINT licence_seat_once UNIQUE (purchase_id, seat),
    CONSTRAINT licence_with_pool UNIQUE (id, pool_id)
);
CREATE INDEX licence_next_free ON licence (pool_id, ends_on, id) WHERE status = 'AVAILABLE';
CREATE INDEX licence_by_status ON licence (pool_id, status);
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('licence', 'AVAILABLE', 'HELD'),
    ('licence', 'AVAILABLE', 'EXPIRED'),
    ('licence', 'HELD', 'AVAILABLE'),
    ('licence', 'HELD', 'SPENT'),
    ('licence', 'HELD', 'EXPIRED');
CREATE TRIGGER licence_transition BEFORE UPDATE ON licence
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TABLE licence; DELETE FROM legal_transition WHERE machine = 'licence';

--changeset offer:0006-allocation
CREATE TABLE allocation (
    id uuid CONSTRAINT allocation_pk PRIMARY KEY,
    licence_id uuid NOT NULL,
    pool_id uuid NOT NULL,
    application_id uuid NOT NULL,
    person_id uuid NOT NULL,
    course_key text NOT NULL,
    status text NOT NULL CONSTRAINT allocation_status CHECK (status IN
        ('RESERVED', 'ISSUED', 'ACTIVATED', 'COMPLETED', 'RETURNED', 'LAPSED', 'RECLAIMED', 'EXPIRED')),
    reserved_at timestamptz NOT NULL,
    issued_at timestamptz,
    activate_by date,
    activated_at timestamptz,
    completed_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    evidence_url text,
    ends_on date NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT allocation_of_licence FOREIGN KEY (licence_id, pool_id) REFERENCES licence (id, pool_id),
    CONSTRAINT allocation_of_application FOREIGN KEY (application_id, person_id) REFERENCES application (id, person_id)
);
-- A completed licence stays with its holder for good, so it counts as held here.
CREATE UNIQUE INDEX one_holder_of_a_licence ON allocation (licence_id)
    WHERE status IN ('RESERVED', 'ISSUED', 'ACTIVATED', 'COMPLETED');
CREATE UNIQUE INDEX one_licence_for_a_person_and_course ON allocation (person_id, course_key)
    WHERE status IN ('RESERVED', 'ISSUED', 'ACTIVATED');
CREATE UNIQUE INDEX one_licence_for_an_application ON allocation (application_id)
    WHERE status IN ('RESERVED', 'ISSUED', 'ACTIVATED', 'COMPLETED');
CREATE INDEX allocation_of_person ON allocation (person_id, reserved_at DESC, id DESC);
CREATE INDEX allocation_of_application ON allocation (application_id);
CREATE INDEX allocation_of_pool ON allocation (pool_id, reserved_at DESC, id DESC);
CREATE INDEX allocation_to_activate ON allocation (activate_by) WHERE status = 'ISSUED';
CREATE INDEX allocation_to_expire ON allocation (ends_on) WHERE status IN ('RESERVED', 'ISSUED', 'ACTIVATED');
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('allocation', 'RESERVED', 'ISSUED'),
    ('allocation', 'RESERVED', 'RETURNED'),
    ('allocation', 'RESERVED', 'RECLAIMED'),
    ('allocation', 'RESERVED', 'EXPIRED'),
    ('allocation', 'ISSUED', 'ACTIVATED'),
    ('allocation', 'ISSUED', 'RETURNED'),
    ('allocation', 'ISSUED', 'LAPSED'),
    ('allocation', 'ISSUED', 'RECLAIMED'),
    ('allocation', 'ISSUED', 'EXPIRED'),
    ('allocation', 'ACTIVATED', 'COMPLETED'),
    ('allocation', 'ACTIVATED', 'RETURNED'),
    ('allocation', 'ACTIVATED', 'RECLAIMED'),
    ('allocation', 'ACTIVATED', 'EXPIRED');
CREATE TRIGGER allocation_transition BEFORE UPDATE ON allocation
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
CREATE TRIGGER allocation_kept BEFORE DELETE ON allocation FOR EACH ROW EXECUTE FUNCTION refuse_change();
--rollback DROP TABLE allocation; DELETE FROM legal_transition WHERE machine = 'allocation';

--changeset offer:0006-waiting-entry
CREATE TABLE waiting_entry (
    application_id uuid CONSTRAINT waiting_entry_pk PRIMARY KEY CONSTRAINT waiting_entry_of REFERENCES application,
    pool_id uuid NOT NULL CONSTRAINT waiting_entry_in REFERENCES licence_pool,
    joined_at timestamptz NOT NULL,
    left_at timestamptz
);
CREATE INDEX waiting_entry_order ON waiting_entry (pool_id, joined_at, application_id) WHERE left_at IS NULL;
--rollback DROP TABLE waiting_entry;

--changeset offer:0006-feedback
CREATE TABLE feedback (
    id uuid CONSTRAINT feedback_pk PRIMARY KEY,
    allocation_id uuid NOT NULL CONSTRAINT feedback_of REFERENCES allocation,
    kind text NOT NULL CONSTRAINT feedback_kind CHECK (kind IN ('AFTER_COMPLETION', 'AFTER_THREE_MONTHS')),
    given_at timestamptz NOT NULL,
    confidence_now integer CONSTRAINT feedback_confidence CHECK (confidence_now BETWEEN 1 AND 5),
    helped text CONSTRAINT feedback_helped CHECK (helped IN ('yes', 'partly', 'no')),
    recommend integer CONSTRAINT feedback_recommend CHECK (recommend BETWEEN 0 AND 10),
    used_at_work text CONSTRAINT feedback_used CHECK (used_at_work IN ('yes', 'not-yet', 'no')),
    words text,
    CONSTRAINT feedback_once UNIQUE (allocation_id, kind)
);
--rollback DROP TABLE feedback;
