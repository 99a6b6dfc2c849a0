--liquibase formatted sql

--changeset offer:0100-supplier
CREATE TABLE supplier (
    id uuid CONSTRAINT supplier_pk PRIMARY KEY,
    name text NOT NULL,
    contact text,
    hands_out text NOT NULL CONSTRAINT supplier_hands_out CHECK (hands_out IN ('CODES', 'INVITATIONS')),
    learner_limits text,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX supplier_name ON supplier (lower(name));
CREATE INDEX supplier_by_name ON supplier (name, id);
--rollback DROP TABLE supplier;

--changeset offer:0100-agreement
CREATE TABLE agreement (
    id uuid CONSTRAINT agreement_pk PRIMARY KEY,
    supplier_id uuid NOT NULL CONSTRAINT agreement_of_supplier REFERENCES supplier,
    reference text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    terms text,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT agreement_reference UNIQUE (supplier_id, reference),
    CONSTRAINT agreement_dates CHECK (ends_on > starts_on),
    CONSTRAINT agreement_with_supplier UNIQUE (id, supplier_id)
);
--rollback DROP TABLE agreement;

--changeset offer:0100-purchase-of-supplier
--comment: the names that purchases carried become suppliers, spelt as the oldest purchase has it
INSERT INTO supplier (id, name, hands_out, created_at)
SELECT gen_random_uuid(), (array_agg(p.supplier ORDER BY p.created_at))[1],
    CASE WHEN bool_or(EXISTS (SELECT FROM licence l WHERE l.purchase_id = p.id AND l.code_sealed IS NOT NULL))
        THEN 'CODES' ELSE 'INVITATIONS' END,
    min(p.created_at)
FROM purchase p GROUP BY lower(p.supplier);
ALTER TABLE purchase
    ADD supplier_id uuid CONSTRAINT purchase_of_supplier REFERENCES supplier,
    ADD agreement_id uuid,
    ADD order_number text,
    ADD vat_pence integer CONSTRAINT purchase_vat CHECK (vat_pence >= 0),
    ADD notice_on date,
    ADD swaps_allowed boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT purchase_under_agreement FOREIGN KEY (agreement_id, supplier_id)
        REFERENCES agreement (id, supplier_id),
    ADD CONSTRAINT purchase_notice CHECK (notice_on <= ends_on);
UPDATE purchase p SET supplier_id = s.id FROM supplier s WHERE lower(s.name) = lower(p.supplier);
ALTER TABLE purchase
    ALTER supplier_id SET NOT NULL,
    DROP CONSTRAINT purchase_reference,
    DROP supplier,
    ADD CONSTRAINT purchase_reference UNIQUE (supplier_id, reference);
CREATE INDEX purchase_of_pool_newest ON purchase (pool_id, ordered_on DESC, id DESC);
--rollback ALTER TABLE purchase ADD supplier text;
--rollback UPDATE purchase p SET supplier = s.name FROM supplier s WHERE s.id = p.supplier_id;
--rollback ALTER TABLE purchase DROP CONSTRAINT purchase_reference, ALTER supplier SET NOT NULL, DROP CONSTRAINT purchase_under_agreement, DROP CONSTRAINT purchase_notice, DROP supplier_id, DROP agreement_id, DROP order_number, DROP vat_pence, DROP notice_on, DROP swaps_allowed, ADD CONSTRAINT purchase_reference UNIQUE (supplier, reference);
--rollback DROP INDEX purchase_of_pool_newest;
