--liquibase formatted sql

--changeset offer:0131-supplier-report
--comment: a supplier's learner or seat report: looked at first, then applied piece by piece; its rows are kept for a month
CREATE TABLE supplier_report (
    id uuid CONSTRAINT supplier_report_pk PRIMARY KEY,
    supplier_id uuid NOT NULL CONSTRAINT supplier_report_of REFERENCES supplier,
    status text NOT NULL CONSTRAINT supplier_report_status
        CHECK (status IN ('UNMAPPED', 'READING', 'READY', 'APPLYING', 'DONE', 'CANCELLED')),
    sha256 text NOT NULL,
    header text[] NOT NULL,
    person_id uuid NOT NULL,
    confirmed_by uuid,
    created_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    ended_at timestamptz,
    forgotten_at timestamptz,
    total_rows integer NOT NULL,
    read_rows integer NOT NULL DEFAULT 0,
    agreeing integer NOT NULL DEFAULT 0,
    new_facts integer NOT NULL DEFAULT 0,
    differing integer NOT NULL DEFAULT 0,
    to_confirm integer NOT NULL DEFAULT 0,
    unknown_here integer NOT NULL DEFAULT 0,
    unreadable integer NOT NULL DEFAULT 0,
    missing_there integer NOT NULL DEFAULT 0,
    applied integer NOT NULL DEFAULT 0,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT supplier_report_confirmed CHECK ((status NOT IN ('APPLYING', 'DONE') OR confirmed_by IS NOT NULL)
        AND (status IN ('DONE', 'CANCELLED')) = (ended_at IS NOT NULL))
);
CREATE INDEX supplier_report_newest ON supplier_report (supplier_id, created_at DESC, id DESC);
CREATE INDEX supplier_report_to_do ON supplier_report (created_at) WHERE status IN ('READING', 'APPLYING');
CREATE INDEX supplier_report_to_forget ON supplier_report (created_at) WHERE forgotten_at IS NULL;
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('supplier_report', 'UNMAPPED', 'READING'), ('supplier_report', 'UNMAPPED', 'CANCELLED'),
    ('supplier_report', 'READING', 'READY'), ('supplier_report', 'READING', 'CANCELLED'),
    ('supplier_report', 'READY', 'READING'), ('supplier_report', 'READY', 'APPLYING'),
    ('supplier_report', 'READY', 'CANCELLED'), ('supplier_report', 'APPLYING', 'DONE'),
    ('supplier_report', 'APPLYING', 'CANCELLED');
CREATE TRIGGER supplier_report_transition BEFORE UPDATE ON supplier_report
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TABLE supplier_report; DELETE FROM legal_transition WHERE machine = 'supplier_report';

--changeset offer:0131-supplier-report-row
CREATE TABLE supplier_report_row (
    report_id uuid NOT NULL CONSTRAINT supplier_report_row_of REFERENCES supplier_report ON DELETE CASCADE,
    number integer NOT NULL,
    cells text[] NOT NULL,
    outcome text NOT NULL CONSTRAINT supplier_report_row_outcome CHECK (outcome IN
        ('PENDING', 'AGREES', 'NEW_FACTS', 'DIFFERS', 'TO_CONFIRM', 'UNKNOWN', 'UNREADABLE')),
    email text,
    name text,
    course text,
    state text CONSTRAINT supplier_report_row_state CHECK (state IN ('PENDING', 'ACCEPTED', 'EXPIRED', 'REMOVED')),
    joined_on date,
    completed_on date,
    percent_done integer,
    steps_done integer,
    steps_total integer,
    faults text[],
    reason text,
    allocation_id uuid CONSTRAINT supplier_report_row_for REFERENCES allocation,
    suggested uuid CONSTRAINT supplier_report_row_suggests REFERENCES allocation,
    applied boolean NOT NULL DEFAULT false,
    CONSTRAINT supplier_report_row_pk PRIMARY KEY (report_id, number),
    CONSTRAINT supplier_report_row_matched
        CHECK ((outcome IN ('AGREES', 'NEW_FACTS', 'DIFFERS')) = (allocation_id IS NOT NULL))
);
CREATE INDEX supplier_report_row_by_outcome ON supplier_report_row (report_id, outcome, number);
CREATE INDEX supplier_report_row_by_email ON supplier_report_row (report_id, email);
CREATE INDEX supplier_report_row_by_allocation ON supplier_report_row (report_id, allocation_id);
CREATE INDEX supplier_report_row_to_apply ON supplier_report_row (report_id, number)
    WHERE allocation_id IS NOT NULL AND NOT applied;
--rollback DROP TABLE supplier_report_row;

--changeset offer:0131-supplier-column
--comment: which column of a supplier's reports says what, as staff said once
CREATE TABLE supplier_column (
    supplier_id uuid NOT NULL CONSTRAINT supplier_column_of REFERENCES supplier,
    field text NOT NULL,
    name text NOT NULL,
    CONSTRAINT supplier_column_pk PRIMARY KEY (supplier_id, field),
    CONSTRAINT supplier_column_once UNIQUE (supplier_id, name)
);
--rollback DROP TABLE supplier_column;

--changeset offer:0131-supplier-address
--comment: whose an address at a supplier is, or is not, as staff said
CREATE TABLE supplier_address (
    supplier_id uuid NOT NULL CONSTRAINT supplier_address_at REFERENCES supplier,
    email text NOT NULL,
    person_id uuid NOT NULL CONSTRAINT supplier_address_of REFERENCES person,
    same boolean NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    CONSTRAINT supplier_address_pk PRIMARY KEY (supplier_id, email, person_id)
);
CREATE UNIQUE INDEX one_person_for_an_address ON supplier_address (supplier_id, email) WHERE same;
CREATE INDEX supplier_address_of_person ON supplier_address (person_id);
--rollback DROP TABLE supplier_address;

--changeset offer:0131-forget-at-suppliers splitStatements:false
--comment: whoever is erased here is erased from what suppliers told us
CREATE FUNCTION forget_at_suppliers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE supplier_report_row r SET email = NULL, name = NULL, cells = '{}'
    WHERE r.email = OLD.email
        OR r.allocation_id IN (SELECT id FROM allocation WHERE person_id = OLD.id)
        OR r.email IN (SELECT email FROM supplier_address WHERE person_id = OLD.id AND same);
    DELETE FROM supplier_address WHERE person_id = OLD.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER person_forgotten_at_suppliers AFTER UPDATE OF erased_at ON person
    FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL) EXECUTE FUNCTION forget_at_suppliers();
CREATE INDEX supplier_report_row_of_address ON supplier_report_row (email);
CREATE INDEX supplier_report_row_of_allocation ON supplier_report_row (allocation_id);
--rollback DROP TRIGGER person_forgotten_at_suppliers ON person; DROP FUNCTION forget_at_suppliers; DROP INDEX supplier_report_row_of_address; DROP INDEX supplier_report_row_of_allocation;
