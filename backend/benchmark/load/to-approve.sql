-- Applications that wait for a decision, numbered from :from, for licences of :pools pools in turn. Nobody asks for one course twice.
INSERT INTO application (id, reference, person_id, authority_code, status, course_id, story_id, problem, motivators, constraints,
    confidence_before, intended_use, declared, created_at, submitted_at, rule_outcome, rule_results, rule_set_version)
SELECT benchmark.id(5, one.n), 'LO-' || overlay(translate(upper(to_hex(2863311530 + one.n)), '0123456789ABCDEF', '23456789ABCDEFGH') placing '-' from 5 for 0),
    p.id, p.authority_code, 'SUBMITTED', c.id, c.story_id, 'Residents phone us because they cannot finish our online form.',
    '{solve-now}', '{little-time}', 2, 'Use it in my next piece of work.', true, now(), now(), 'ELIGIBLE', r.results, 1
FROM generate_series(:from, :from + :many - 1) one(n)
JOIN person p ON p.id = benchmark.id(9, 10001 + one.n / :pools % 50000)
JOIN benchmark.course c ON c.n = 1 + one.n % :pools
CROSS JOIN benchmark.rules r;
INSERT INTO message (id, kind, dedupe_key, person_id, application_id, why, status, created_at, next_at, attempts, sent_at)
SELECT uuidv7(), 'APPLICATION_RECEIVED', 'benchmark:' || id, person_id, id, 'You sent an application.', 'SENT', now(), now(), 1, now()
FROM application WHERE id >= benchmark.id(5, :from) AND id < benchmark.id(5, :from + :many);
ANALYZE application, message;
