-- A system of a council, and what it may follow: half of all changes are of its council.
INSERT INTO partner_client (id, client_id, name, authority_code, scopes, created_at, approved_at)
VALUES (benchmark.id(8, 0), 'benchmark', 'Benchmark', 'LDS', '{applications:read,allocations:read}', now(), now());
INSERT INTO partner_client_secret (hash, client, created_at, expires_at)
VALUES (sha256('benchmark-secret'), benchmark.id(8, 0), now(), now() + interval '1 day');

WITH head AS (UPDATE change_head SET position = position + :changes RETURNING position - :changes AS before)
INSERT INTO change (position, at, authority_code, type, record, record_id, application_id, status, version)
SELECT head.before + one.n, now() - interval '1 second' * (:changes - one.n), CASE one.n % 2 WHEN 0 THEN 'LDS' ELSE c.code END,
    CASE one.n % 3 WHEN 0 THEN 'allocation.issued' ELSE 'application.submitted' END,
    CASE one.n % 3 WHEN 0 THEN 'allocation' ELSE 'application' END, benchmark.id(5, one.n), benchmark.id(5, one.n),
    CASE one.n % 3 WHEN 0 THEN 'ISSUED' ELSE 'SUBMITTED' END, 1
FROM head, generate_series(1, :changes) one(n) JOIN benchmark.council c ON c.n = benchmark.keen(one.n);
