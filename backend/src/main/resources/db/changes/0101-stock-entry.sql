--liquibase formatted sql

--changeset offer:0101-licence-removed
--comment: a licence that was never delivered, or went back to the supplier: it has history perhaps, and counts no more
ALTER TABLE licence DROP CONSTRAINT licence_status;
ALTER TABLE licence ADD CONSTRAINT licence_status
    CHECK (status IN ('AVAILABLE', 'HELD', 'SPENT', 'EXPIRED', 'REMOVED'));
INSERT INTO legal_transition (machine, from_status, to_status) VALUES ('licence', 'AVAILABLE', 'REMOVED');
CREATE INDEX licence_of_purchase_by_status ON licence (purchase_id, status);
--rollback DROP INDEX licence_of_purchase_by_status; DELETE FROM legal_transition WHERE machine = 'licence' AND to_status = 'REMOVED'; ALTER TABLE licence DROP CONSTRAINT licence_status; ALTER TABLE licence ADD CONSTRAINT licence_status CHECK (status IN ('AVAILABLE', 'HELD', 'SPENT', 'EXPIRED'));

--changeset offer:0101-stock-entry
--comment: what happened to a purchase after it was recorded; the purchase itself is never edited
CREATE TABLE stock_entry (
    id uuid CONSTRAINT stock_entry_pk PRIMARY KEY,
    purchase_id uuid NOT NULL,
    pool_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT stock_entry_kind CHECK (kind IN ('TOP_UP', 'SHRINK', 'GIVEN_BACK', 'CORRECTION')),
    quantity integer NOT NULL,
    list_price_pence integer NOT NULL,
    price_paid_pence integer NOT NULL,
    vat_pence integer NOT NULL,
    reason text NOT NULL,
    entered_by uuid CONSTRAINT stock_entry_by REFERENCES person,
    entered_at timestamptz NOT NULL,
    CONSTRAINT stock_entry_of_purchase FOREIGN KEY (purchase_id, pool_id) REFERENCES purchase (id, pool_id),
    CONSTRAINT stock_entry_quantity CHECK (CASE kind WHEN 'TOP_UP' THEN quantity > 0 WHEN 'CORRECTION' THEN quantity = 0
        ELSE quantity < 0 END)
);
CREATE INDEX stock_entry_of_pool ON stock_entry (pool_id, entered_at DESC, id DESC);
CREATE INDEX stock_entry_by_purchase ON stock_entry (purchase_id, entered_at DESC, id DESC);
CREATE TRIGGER stock_entry_append_only BEFORE UPDATE OR DELETE ON stock_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER purchase_as_ordered BEFORE UPDATE OF quantity, list_price_pence, price_paid_pence, vat_pence OR DELETE ON purchase
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
--rollback DROP TRIGGER purchase_as_ordered ON purchase; DROP TABLE stock_entry;

--changeset offer:0101-purchase-now
--comment: purchases as they stand after all their entries
CREATE VIEW purchase_now AS
SELECT p.id, p.pool_id, p.supplier_id, p.agreement_id, p.reference, p.order_number, p.ordered_on,
    p.quantity AS ordered, p.quantity + coalesce(e.quantity, 0)::integer AS quantity,
    p.list_price_pence + coalesce(e.list_price_pence, 0)::integer AS list_price_pence,
    p.price_paid_pence + coalesce(e.price_paid_pence, 0)::integer AS price_paid_pence,
    CASE WHEN p.vat_pence IS NOT NULL OR e.vat_pence <> 0
        THEN coalesce(p.vat_pence, 0) + coalesce(e.vat_pence, 0)::integer END AS vat_pence,
    p.starts_on, p.ends_on, p.notice_on, p.transferable, p.swaps_allowed, p.created_at
FROM purchase p
LEFT JOIN LATERAL (
    SELECT sum(quantity) AS quantity, sum(list_price_pence) AS list_price_pence,
        sum(price_paid_pence) AS price_paid_pence, sum(vat_pence) AS vat_pence
    FROM stock_entry e WHERE e.purchase_id = p.id
) e ON true;
--rollback DROP VIEW purchase_now;
