-- A few years of applications up to now, whole: with decisions, licences, timeline, messages and audit.
INSERT INTO person (id, email, name, authority_code, created_at)
SELECT benchmark.id(3, one.n), 'person' || one.n || '@' || domain,
    (ARRAY['Amina', 'Bethan', 'Callum', 'Deepa', 'Ewan', 'Fiona', 'Gareth', 'Helen', 'Imran', 'Jo', 'Kwame', 'Lowri', 'Maria'])[1 + one.n % 13]
    || ' ' || (ARRAY['Ahmed', 'Brown', 'Campbell', 'Davies', 'Evans', 'Fraser', 'Green', 'Hughes', 'Iqbal', 'Jones', 'Khan'])[1 + one.n % 11],
    code, now() - interval '3 years'
FROM generate_series(1, :applications * 4 / 5 + 1) one(n) JOIN benchmark.council c ON c.n = benchmark.keen(one.n);

CREATE TABLE benchmark.fate AS
SELECT planned.n, benchmark.id(4, planned.n) AS id, 1 + planned.n % (:applications * 4 / 5 + 1) AS who, c.id AS course_id, c.n AS pool, c.story_id,
    now() - interval '1 day' - (:applications - planned.n) * (interval '3 years' / :applications) AS submitted,
    CASE
        WHEN chance < 0.03 THEN 'SUBMITTED' WHEN chance < 0.04 THEN 'INFORMATION_REQUESTED' WHEN chance < 0.05 THEN 'DRAFT'
        WHEN chance < 0.10 THEN 'WITHDRAWN' WHEN chance < 0.25 THEN 'DECLINED' WHEN c.sold_out AND chance < 0.5 THEN 'WAITING'
        ELSE 'FULFILLED' END AS status,
    (ARRAY['ISSUED', 'ACTIVATED', 'ACTIVATED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'LAPSED', 'RETURNED'])[1 + floor(chance * 7919)::int % 8] AS licence
FROM (SELECT n, benchmark.chance(n, 2) AS chance FROM generate_series(1, :applications) n) planned
JOIN benchmark.course c ON c.n = 1 + planned.n % (SELECT count(*) FROM benchmark.course);

INSERT INTO application (id, reference, person_id, authority_code, status, course_id, story_id, problem, motivators, constraints,
    confidence_before, intended_use, declared, created_at, submitted_at, decided_at, rule_outcome, rule_results, rule_set_version,
    question, asked_at)
SELECT f.id, 'LO-' || overlay(translate(upper(lpad(to_hex(f.n), 8, '0')), '0123456789ABCDEF', '23456789ABCDEFGH') placing '-' from 5 for 0),
    p.id, p.authority_code, f.status, f.course_id, f.story_id,
    'Residents phone us because they cannot finish our online form.', '{solve-now}', '{little-time}', 1 + f.n % 5,
    'Use it in my next piece of work.', f.status <> 'DRAFT', f.submitted - interval '20 minutes',
    CASE WHEN f.status <> 'DRAFT' THEN f.submitted END,
    CASE WHEN f.status IN ('DECLINED', 'WAITING', 'FULFILLED') THEN f.submitted + interval '20 hours' END,
    CASE WHEN f.status <> 'DRAFT' THEN 'ELIGIBLE' END, CASE WHEN f.status <> 'DRAFT' THEN r.results END, 1,
    CASE WHEN f.status = 'INFORMATION_REQUESTED' THEN 'Which piece of work is it for?' END,
    CASE WHEN f.status = 'INFORMATION_REQUESTED' THEN f.submitted + interval '1 hour' END
FROM benchmark.fate f JOIN person p ON p.id = benchmark.id(3, f.who) CROSS JOIN benchmark.rules r;

INSERT INTO person (id, email, name, created_at) VALUES (benchmark.id(9, 1), 'reviewer@benchmark.example', 'Robin Reviewer', now());
INSERT INTO person_role (person_id, role, granted_at) VALUES (benchmark.id(9, 1), 'REVIEWER', now());

INSERT INTO decision (id, application_id, outcome, reason_code, alternatives, decided_by, decided_at, rule_results, rule_set_version)
SELECT benchmark.id(5, f.n), a.id, CASE WHEN a.status = 'DECLINED' THEN 'DECLINED' ELSE 'APPROVED' END,
    CASE WHEN a.status = 'DECLINED' THEN 'FREE_COURSE_INSTEAD' END, '{}', benchmark.id(9, 1), a.decided_at, a.rule_results, 1
FROM benchmark.fate f JOIN application a ON a.id = f.id WHERE a.decided_at IS NOT NULL;

-- One pool for each funded course, with enough free licences for all that is approved during the run.
CREATE TABLE benchmark.seat AS
SELECT pool, row_number() OVER (PARTITION BY pool ORDER BY n) AS seat, id AS application_id, licence AS status, submitted
FROM benchmark.fate WHERE status = 'FULFILLED';
INSERT INTO licence_pool (id, name, platform, course_id, purchased, available, created_at)
SELECT benchmark.id(6, c.n), c.title, c.platform, c.id, s.seats, s.seats, now() - interval '3 years'
FROM benchmark.course c
CROSS JOIN LATERAL (SELECT (SELECT count(*) FROM benchmark.seat WHERE pool = c.n) + CASE WHEN c.sold_out THEN 0 WHEN c.n = 1 THEN :first_spare ELSE :spare END AS seats) s;
INSERT INTO supplier (id, name, hands_out, created_at) VALUES (benchmark.id(0, 1), 'Benchmark', 'CODES', now() - interval '3 years');
INSERT INTO purchase (id, pool_id, supplier_id, reference, ordered_on, quantity, list_price_pence, price_paid_pence, starts_on, ends_on,
    transferable, created_at)
SELECT id, id, benchmark.id(0, 1), CAST(id AS text), current_date - 1100, purchased, 4200, 3100, current_date - 1100, current_date + 200, true, created_at
FROM licence_pool WHERE purchased > 0 AND id IN (SELECT benchmark.id(6, n) FROM benchmark.course);
INSERT INTO licence (id, pool_id, purchase_id, seat, status, ends_on, transferable)
SELECT benchmark.id(7, c.n * 10000000 + one.seat), p.id, p.id, one.seat,
    CASE s.status WHEN 'ISSUED' THEN 'HELD' WHEN 'ACTIVATED' THEN 'HELD' WHEN 'COMPLETED' THEN 'SPENT'
        ELSE CASE WHEN c.sold_out THEN 'EXPIRED' ELSE 'AVAILABLE' END END,
    current_date + 200, true
FROM benchmark.course c JOIN licence_pool p ON p.id = benchmark.id(6, c.n)
CROSS JOIN LATERAL generate_series(1, p.purchased) one(seat)
LEFT JOIN benchmark.seat s ON s.pool = c.n AND s.seat = one.seat;
INSERT INTO allocation (id, licence_id, pool_id, application_id, person_id, course_key, status, reserved_at, issued_at, activate_by,
    activated_at, completed_at, ended_at, ends_on)
SELECT benchmark.id(8, row_number() OVER (ORDER BY s.submitted)), benchmark.id(7, s.pool * 10000000 + s.seat), benchmark.id(6, s.pool), a.id,
    a.person_id, a.course_key, s.status, given.at, given.at, current_date + 27,
    CASE WHEN s.status IN ('ACTIVATED', 'COMPLETED') THEN a.decided_at + interval '1 day' END,
    CASE WHEN s.status = 'COMPLETED' THEN a.decided_at + interval '9 days' END,
    CASE WHEN s.status IN ('LAPSED', 'RETURNED') THEN a.decided_at + interval '2 days' END, current_date + 200
FROM benchmark.seat s JOIN application a ON a.id = s.application_id
-- What is not activated yet was given yesterday: nobody is reminded of it during the run.
CROSS JOIN LATERAL (SELECT CASE WHEN s.status = 'ISSUED' THEN now() - interval '1 day' ELSE a.decided_at END AS at) given;
INSERT INTO waiting_entry (application_id, pool_id, joined_at)
SELECT a.id, benchmark.id(6, f.pool), a.decided_at FROM benchmark.fate f JOIN application a ON a.id = f.id WHERE f.status = 'WAITING';
UPDATE licence_pool p SET available = c.available, held = c.held, spent = c.spent, expired = c.expired,
    waiting = (SELECT count(*) FROM waiting_entry w WHERE w.pool_id = p.id)
FROM (SELECT pool_id, count(*) FILTER (WHERE status = 'AVAILABLE') AS available, count(*) FILTER (WHERE status = 'HELD') AS held,
        count(*) FILTER (WHERE status = 'SPENT') AS spent, count(*) FILTER (WHERE status = 'EXPIRED') AS expired
    FROM licence GROUP BY pool_id) c
WHERE c.pool_id = p.id AND p.id IN (SELECT benchmark.id(6, n) FROM benchmark.course);

INSERT INTO timeline_entry (id, application_id, at, kind, actor, visible_to_applicant)
SELECT uuidv7(), a.id, at, kind, actor, true
FROM benchmark.fate f JOIN application a ON a.id = f.id
CROSS JOIN LATERAL (VALUES ('STARTED', a.created_at, a.person_id), ('SUBMITTED', a.submitted_at, a.person_id),
    (CASE WHEN a.status = 'DECLINED' THEN 'DECLINED' ELSE 'APPROVED' END, a.decided_at, benchmark.id(9, 1))) happened (kind, at, actor)
WHERE at IS NOT NULL;
INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail)
SELECT id, at, coalesce(CAST(actor AS text), 'service'), 'application.' || lower(kind), 'application', application_id, '{}'
FROM timeline_entry WHERE application_id IN (SELECT id FROM benchmark.fate);
INSERT INTO message (id, kind, dedupe_key, person_id, application_id, why, status, created_at, next_at, attempts, sent_at)
SELECT uuidv7(), 'APPLICATION_RECEIVED', 'benchmark:' || a.id, a.person_id, a.id, 'You sent an application.', 'SENT', a.submitted_at,
    a.submitted_at, 1, a.submitted_at
FROM benchmark.fate f JOIN application a ON a.id = f.id WHERE a.submitted_at IS NOT NULL;
