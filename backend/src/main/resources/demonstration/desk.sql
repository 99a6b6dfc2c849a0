-- What there is to do by hand at the supplier. Runs after the year, in its session, once codes are sealed.

CREATE TEMP TABLE at_supplier ON COMMIT DROP AS
SELECT a.*, row_number() OVER (PARTITION BY a.status ORDER BY a.issued_at DESC) AS latest
FROM allocation a JOIN person p ON p.id = a.person_id
WHERE a.pool_id = pg_temp.id('pool', 1) AND a.status IN ('ISSUED', 'ACTIVATED', 'LAPSED', 'RETURNED') AND p.email NOT LIKE 'alex.taylor@%'
    AND (a.status <> 'ISSUED' OR a.issued_at > now() - interval '11 days');

-- These seats were bought as rights to an invitation: four people wait for theirs.
UPDATE licence l SET code_sealed = NULL, code_fingerprint = NULL FROM at_supplier a WHERE l.id = a.licence_id AND a.status = 'ISSUED';

-- One invitation was refused, one was sent and is not there, one who says they started never accepted.
INSERT INTO supplier_seat (allocation_id, supplier_id, invited_at, failure, state_there, seen_at)
SELECT id, pg_temp.id('supplier', 1), CASE WHEN latest <> 1 THEN issued_at + interval '1 day' END,
    CASE WHEN latest = 1 THEN 'This address has an account already' END,
    CASE WHEN latest <> 1 THEN 'NOT_THERE' END, CASE WHEN latest <> 1 THEN now() - interval '1 day' END
FROM at_supplier WHERE status = 'ISSUED' AND latest <= 2;
INSERT INTO supplier_seat (allocation_id, supplier_id, invited_at, state_there, seen_at)
SELECT id, pg_temp.id('supplier', 1), issued_at + interval '1 day', 'PENDING', now() - interval '1 day'
FROM at_supplier WHERE status = 'ACTIVATED' AND latest = 1;

-- Four whose licence has ended are still counted there; of one we have no copy of what they did.
INSERT INTO supplier_seat (allocation_id, supplier_id, invited_at, state_there, seen_at, joined_on)
SELECT id, pg_temp.id('supplier', 1), issued_at + interval '1 day', CASE WHEN status = 'RETURNED' AND latest = 1 THEN 'ACCEPTED' ELSE 'PENDING' END,
    issued_at + interval '3 days', CASE WHEN status = 'RETURNED' AND latest = 1 THEN (issued_at + interval '2 days')::date END
FROM at_supplier WHERE status IN ('LAPSED', 'RETURNED') AND latest <= 2;
