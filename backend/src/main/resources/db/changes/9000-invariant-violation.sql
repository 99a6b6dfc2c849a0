--liquibase formatted sql logicalFilePath:db/changes/0008-invariant-violation.sql

--changeset offer:0008-invariant-violation runOnChange:true
--comment: every breach of what must always be true; read after every test class, a metric and a health signal. Its file comes last, as it looks at the tables of all others
CREATE OR REPLACE VIEW invariant_violation AS
SELECT 'pool counters differ from its licences' AS rule, p.id::text AS record
FROM licence_pool p
LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE status <> 'REMOVED') AS purchased,
        count(*) FILTER (WHERE status = 'AVAILABLE') AS available,
        count(*) FILTER (WHERE status = 'HELD') AS held,
        count(*) FILTER (WHERE status = 'SPENT') AS spent,
        count(*) FILTER (WHERE status = 'EXPIRED') AS expired
    FROM licence l WHERE l.pool_id = p.id
) rows ON true
WHERE (p.purchased, p.available, p.held, p.spent, p.expired)
    IS DISTINCT FROM (rows.purchased, rows.available, rows.held, rows.spent, rows.expired)
UNION ALL
SELECT 'purchase and its entries differ from its licences', p.id::text
FROM purchase_now p
WHERE p.quantity <> (SELECT count(*) FROM licence l WHERE l.purchase_id = p.id AND l.status <> 'REMOVED')
UNION ALL
SELECT 'pool for a set of courses that has none, or the reverse', p.id::text
FROM licence_pool p
WHERE p.for_set <> EXISTS (SELECT FROM licence_pool_course s WHERE s.pool_id = p.id)
UNION ALL
SELECT 'pool counts another number of waiting people', p.id::text
FROM licence_pool p
WHERE p.waiting <> (SELECT count(*) FROM waiting_entry w WHERE w.pool_id = p.id AND w.left_at IS NULL)
UNION ALL
SELECT 'held licence without a live allocation, or the reverse', l.id::text
FROM licence l
WHERE (l.status = 'HELD') <> EXISTS (
    SELECT FROM allocation a WHERE a.licence_id = l.id AND a.status IN ('RESERVED', 'ISSUED', 'ACTIVATED'))
UNION ALL
SELECT 'somebody waits while a licence of the pool is free', p.id::text
FROM licence_pool p WHERE p.available > 0 AND p.waiting > 0
UNION ALL
SELECT 'waiting application that is on no waiting list, or the reverse', coalesce(a.id, w.application_id)::text
FROM (SELECT id FROM application WHERE status = 'WAITING') a
FULL JOIN (SELECT application_id FROM waiting_entry WHERE left_at IS NULL) w ON w.application_id = a.id
WHERE a.id IS NULL OR w.application_id IS NULL
UNION ALL
SELECT 'approved application with neither a licence nor a place', a.id::text
FROM application a WHERE a.status = 'APPROVED'
UNION ALL
SELECT 'fulfilled application without an allocation', a.id::text
FROM application a
WHERE a.status = 'FULFILLED' AND NOT EXISTS (SELECT FROM allocation x WHERE x.application_id = a.id)
UNION ALL
SELECT 'decided application without its decision, or the reverse', a.id::text
FROM application a
WHERE (a.status IN ('APPROVED', 'WAITING', 'FULFILLED', 'DECLINED')
        AND NOT EXISTS (SELECT FROM decision d WHERE d.application_id = a.id))
    OR (a.status IN ('DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED')
        AND EXISTS (SELECT FROM decision d WHERE d.application_id = a.id))
UNION ALL
SELECT 'submitted application with no message to its applicant', a.id::text
FROM application a
WHERE a.submitted_at IS NOT NULL AND NOT EXISTS (SELECT FROM message m WHERE m.application_id = a.id)
UNION ALL
SELECT 'allocation whose days of leave differ from its leaves', a.id::text
FROM allocation a
WHERE a.leave_days <> (SELECT coalesce(sum(v.until_on - v.from_on + 1), 0) FROM allocation_leave v WHERE v.allocation_id = a.id)
UNION ALL
SELECT 'two leaves of an allocation on one day', v.id::text
FROM allocation_leave v JOIN allocation_leave w ON w.allocation_id = v.allocation_id AND w.id > v.id
    AND w.from_on <= v.until_on AND w.until_on >= v.from_on
    AND v.until_on >= v.from_on AND w.until_on >= w.from_on
UNION ALL
SELECT 'notice on a licence that nobody holds', n.id::text
FROM reclaim_notice n JOIN allocation a ON a.id = n.allocation_id
WHERE n.status IN ('OPEN', 'ANSWERED') AND a.status NOT IN ('RESERVED', 'ISSUED', 'ACTIVATED')
UNION ALL
SELECT 'retired course whose replacements lead back to it', c.id::text
FROM course c
WHERE c.replaced_by IS NOT NULL AND EXISTS (
    WITH RECURSIVE chain AS (
        SELECT c.replaced_by AS id
        UNION
        SELECT n.replaced_by FROM chain JOIN course n ON n.id = chain.id WHERE n.replaced_by IS NOT NULL
    )
    SELECT FROM chain WHERE chain.id = c.id)
UNION ALL
SELECT 'the head of a council''s line is not the first that waits there', p.pool_id || ' ' || p.authority_code
FROM pool_authority p
LEFT JOIN LATERAL (
    SELECT w.line_at, w.line_id FROM waiting_entry w
    WHERE w.pool_id = p.pool_id AND w.authority_code = p.authority_code AND w.left_at IS NULL AND w.tier = 2
    ORDER BY w.line_at, w.line_id LIMIT 1) first ON true
WHERE (p.head_at, p.head_line) IS DISTINCT FROM (first.line_at, first.line_id)
UNION ALL
SELECT 'somebody waits for a council that no line counts', w.application_id::text
FROM waiting_entry w JOIN application a ON a.id = w.application_id
WHERE w.left_at IS NULL AND (w.authority_code <> coalesce(a.authority_code, '')
    OR NOT EXISTS (SELECT FROM pool_authority p WHERE p.pool_id = w.pool_id AND p.authority_code = w.authority_code))
UNION ALL
SELECT 'a council counts other licences than it was given', p.pool_id || ' ' || p.authority_code
FROM pool_authority p
CROSS JOIN LATERAL (
    SELECT count(*) AS given FROM allocation x JOIN application a ON a.id = x.application_id
    WHERE x.pool_id = p.pool_id AND coalesce(a.authority_code, '') = p.authority_code
        AND CAST(CAST(x.reserved_at AT TIME ZONE 'Europe/London' AS date) + interval '1 year' AS date) >= p.falls_on) was
-- What is due to be counted again may be wrong until then.
WHERE p.falls_on > CAST(now() AT TIME ZONE 'Europe/London' AS date) AND p.given <> was.given;
--rollback DROP VIEW invariant_violation;
