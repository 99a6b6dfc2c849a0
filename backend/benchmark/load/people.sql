-- Who calls: a reviewer, those who apply over HTTP (kind 1 of session) and those whom pgbench applies for, all signed in.
INSERT INTO person (id, email, name, authority_code, created_at)
SELECT benchmark.id(9, 1000 + one.n), 'applicant' || one.n || '@' || domain, 'Sam Applicant', code, now()
FROM generate_series(1, 5000) one(n) JOIN benchmark.council c ON c.n = benchmark.keen(one.n);
INSERT INTO session (id, person_id, device, created_at, last_used_at, expires_at, second_factor_at)
SELECT id, id, 'Benchmark', now(), now(), now() + interval '8 hours', now() FROM person WHERE id >= benchmark.id(9, 0) AND id < benchmark.id(9, 10000);
INSERT INTO refresh_token (hash, session_id, issued_at)
SELECT sha256(CAST('benchmark-' || id AS bytea)), id, now() FROM session WHERE id <= benchmark.id(9, 2000);

-- Those whose applications are approved during the run.
INSERT INTO person (id, email, name, authority_code, created_at)
SELECT benchmark.id(9, 10000 + one.n), 'waits' || one.n || '@' || domain, 'Alex Waits', code, now()
FROM generate_series(1, 50000) one(n) JOIN benchmark.council c ON c.n = benchmark.keen(one.n);
