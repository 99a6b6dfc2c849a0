-- The statements of an approval with its licence: application/Reviewing, licence/WhenDecided and what they call. The comments name
-- the classes. Each client takes numbers of its own among the applications that load/to-approve.sql put there.
\set n :n + :clients
\set number :n + :client_id

-- identity/Callers
SELECT p.authority_code, s.created_at, s.last_used_at,
    ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.id = :reviewer AND p.id = :reviewer AND s.revoked_at IS NULL AND s.expires_at > now()
    AND p.disabled_at IS NULL AND p.erased_at IS NULL;
BEGIN;
-- platform/idempotency/IdempotencyStore
INSERT INTO idempotency (owner, route, key, request_hash, created_at)
VALUES (:reviewer, 'ReviewResource.approve', 'approve-' || :number, sha256(CAST('approve-' || :number AS bytea)), now()) ON CONFLICT DO NOTHING;
-- application/ApplicationRepository
SELECT a.id AS application, a.person_id AS person, a.authority_code AS authority, a.course_id AS course, a.story_id AS story
FROM application a WHERE a.id = CAST('b5000000-0000-7000-8000-' || lpad(CAST(:number AS text), 12, '0') AS uuid) AND (a.submitted_at IS NOT NULL OR a.person_id = :reviewer) \gset
SELECT a.id, a.asked_at, a.authority_code, a.confidence_before, a.constraints, a.course_id, a.created_at, a.decided_at,
    a.declared, a.intended_use, a.motivators, a.named_title, a.named_url, a.named_why, a.needed_by, a.person_id, a.problem,
    a.question, a.reference, a.rule_outcome, CAST(a.rule_results AS text), a.rule_set_version, a.status, a.story_id,
    a.submitted_at, a.support_wanted, a.version
FROM application a WHERE a.id = :application;
UPDATE application SET asked_at = NULL, authority_code = :authority, confidence_before = 2, constraints = '{little-time}',
    course_id = :course, created_at = created_at, decided_at = now(), declared = true, intended_use = 'In my next piece of work.',
    motivators = '{solve-now}', named_title = NULL, named_url = NULL, named_why = NULL, needed_by = NULL, person_id = :person,
    problem = 'Residents phone us because they cannot finish our online form.', question = NULL, reference = reference,
    rule_outcome = 'ELIGIBLE', rule_results = CAST(:rules AS jsonb), rule_set_version = 1, status = 'APPROVED', story_id = :story,
    submitted_at = submitted_at, support_wanted = NULL, version = 1
WHERE id = :application AND version = 0;
-- identity/PersonRepository
SELECT p.id, p.authority_code, p.created_at, p.disabled_at, p.email, p.erased_at, p.name, p.version
FROM person p WHERE p.id = :person \gset
-- application/EligibilityEngine: authority/AuthorityRepository, application/ApplicationHistory, licence/HeldCourses, licence/PoolChoice
SELECT a.code, a.combined_authority_code, a.county_code, a.declaration_signed_on, a.end_date, a.former_gss, a.gss, a.latitude,
    a.longitude, a.name, a.nation, a.official_name, a.population_2020, a.region, a.start_date, a.type, a.type_code,
    a.version
FROM authority a WHERE EXISTS (SELECT 1 FROM authority_domain d WHERE a.code = d.authority_code AND d.domain = split_part(:email, '@', 2))
ORDER BY a.name, a.code;
SELECT a.id, a.asked_at, a.authority_code, a.confidence_before, a.constraints, a.course_id, a.created_at, a.decided_at,
    a.declared, a.intended_use, a.motivators, a.named_title, a.named_url, a.named_why, a.needed_by, a.person_id, a.problem,
    a.question, a.reference, a.rule_outcome, CAST(a.rule_results AS text), a.rule_set_version, a.status, a.story_id,
    a.submitted_at, a.support_wanted, a.version
FROM application a WHERE a.person_id = :person
    AND a.status IN ('DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED', 'APPROVED', 'WAITING');
SELECT EXISTS (SELECT FROM allocation WHERE person_id = :person AND course_key = :course
    AND status IN ('RESERVED', 'ISSUED', 'ACTIVATED'));
SELECT count(*) FROM application a
WHERE a.person_id = :person AND a.status IN ('APPROVED', 'WAITING', 'FULFILLED') AND a.decided_at >= now() - interval '1 year';
SELECT p.id, p.available, p.waiting FROM licence_pool p
LEFT JOIN course c ON c.id = :course
WHERE p.course_id = :course
    OR p.course_id IS NULL AND lower(p.platform) = lower(coalesce(c.platform, NULL))
ORDER BY p.course_id IS NULL, p.available = 0, p.created_at, p.id LIMIT 1;
SELECT c.id, c.access_features, c.awarding_partner, c.certificate, c.code, c.cost_class, c.created_at, c.evidence, c.format,
    c.hours, c.languages, c.last_checked_on, c.level, c.platform, c.replaced_by, c.review_by, c.slug, c.status, c.summary,
    c.title, c.topics, c.updated_at, c.url, c.version, c.weeks
FROM course c WHERE c.id = :course;
SELECT count(*) FROM application a
WHERE a.authority_code = :authority AND a.status IN ('APPROVED', 'WAITING', 'FULFILLED') AND a.decided_at >= now() - interval '1 year';
-- application/Decision
INSERT INTO decision (alternatives, application_id, decided_at, decided_by, outcome, reason_code, rule_results, rule_set_version, words, id)
VALUES ('{}', :application, now(), :reviewer, 'APPROVED', NULL, CAST(:rules AS jsonb), 1, NULL, uuidv7());
-- application/Timeline, audit/Audit
INSERT INTO timeline_entry (actor, application_id, at, kind, visible_to_applicant, words, id)
VALUES (:reviewer, :application, now(), 'APPROVED', true, NULL, uuidv7());
INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail, request_id)
VALUES (uuidv7(), now(), :reviewer, 'application.approved', 'application', :application, '{}', CAST(uuidv7() AS text));
-- licence/WaitingListService: PoolChoice, PoolCounters, HeldCourses, WaitingList, LicenceRepository
SELECT p.id AS pool, p.available, p.waiting FROM licence_pool p
LEFT JOIN course c ON c.id = :course
WHERE p.course_id = :course
    OR p.course_id IS NULL AND lower(p.platform) = lower(coalesce(c.platform, NULL))
ORDER BY p.course_id IS NULL, p.available = 0, p.created_at, p.id LIMIT 1 \gset
UPDATE licence_pool SET waiting = waiting + 1 WHERE id = :pool;
SELECT EXISTS (SELECT FROM allocation WHERE person_id = :person AND course_key = :course
    AND status IN ('RESERVED', 'ISSUED', 'ACTIVATED'));
INSERT INTO waiting_entry (application_id, pool_id, joined_at) VALUES (:application, :pool, now());
SELECT id FROM licence_pool WHERE id = :pool FOR NO KEY UPDATE;
SELECT l.id AS licence, l.code_sealed, l.ends_on, l.pool_id, l.purchase_id, l.seat, l.status, l.transferable
FROM licence l WHERE l.pool_id = :pool AND l.status = 'AVAILABLE'
ORDER BY l.ends_on, l.id OFFSET 0 ROWS FETCH FIRST 1 ROWS ONLY FOR NO KEY UPDATE OF l \gset
UPDATE licence_pool SET available = available - 1, held = held + 1, waiting = waiting - 1
WHERE id = :pool AND available > 0 AND waiting > 0 RETURNING available;
UPDATE waiting_entry SET left_at = now() WHERE application_id = (
    SELECT application_id FROM waiting_entry WHERE pool_id = :pool AND left_at IS NULL
    ORDER BY joined_at, application_id LIMIT 1)
RETURNING application_id;
-- licence/Issuing
INSERT INTO allocation (activate_by, activated_at, application_id, completed_at, course_key, end_reason, ended_at, ends_on, evidence_url,
    issued_at, licence_id, person_id, pool_id, reserved_at, status, version, id)
VALUES (current_date + 28, NULL, :application, NULL, :course, NULL, NULL, CAST(:ends_on AS date), NULL, now(), :licence, :person, :pool, now(),
    'ISSUED', 0, uuidv7())
RETURNING id AS allocation \gset
UPDATE application SET asked_at = NULL, authority_code = :authority, confidence_before = 2, constraints = '{little-time}',
    course_id = :course, created_at = created_at, decided_at = now(), declared = true, intended_use = 'In my next piece of work.',
    motivators = '{solve-now}', named_title = NULL, named_url = NULL, named_why = NULL, needed_by = NULL, person_id = :person,
    problem = 'Residents phone us because they cannot finish our online form.', question = NULL, reference = reference,
    rule_outcome = 'ELIGIBLE', rule_results = CAST(:rules AS jsonb), rule_set_version = 1, status = 'FULFILLED', story_id = :story,
    submitted_at = submitted_at, support_wanted = NULL, version = 2
WHERE id = :application AND version = 1;
UPDATE licence SET code_sealed = NULL, ends_on = CAST(:ends_on AS date), pool_id = :pool, purchase_id = :pool, seat = seat, status = 'HELD',
    transferable = true WHERE id = :licence;
INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail, request_id)
VALUES (uuidv7(), now(), :reviewer, 'allocation.issued', 'allocation', :allocation, '{}', CAST(uuidv7() AS text));
-- notification/CaseFacts, notification/Outbox; sent later than the run lasts, as nobody could open what is sealed here
SELECT a.id, a.reference, a.person_id, p.email, p.name, a.submitted_at IS NOT NULL AS submitted,
    coalesce(c.title, a.named_title) AS course, a.question, d.reason_code, d.words,
    x.id AS allocation_id, x.activate_by,
    (SELECT CAST(json_agg(json_build_object('title', o.title, 'slug', o.slug)
        ORDER BY array_position(d.alternatives, o.id)) AS text)
     FROM course o WHERE o.id = ANY(d.alternatives)) AS alternatives,
    EXISTS (SELECT FROM message m WHERE m.application_id = a.id AND m.kind = 'APPROVED_WAITING') AS waited
FROM application a
JOIN person p ON p.id = a.person_id
LEFT JOIN course c ON c.id = a.course_id
LEFT JOIN decision d ON d.application_id = a.id
JOIN allocation x ON x.application_id = a.id WHERE x.id IN (:allocation);
INSERT INTO message (id, kind, dedupe_key, person_id, application_id, sealed, why, status, created_at, next_at)
VALUES (uuidv7(), 'APPROVED', 'APPROVED:' || :application, :person, :application, CAST(repeat('s', 340) AS bytea),
    'You sent an application.', 'WAITING', now(), now() + interval '1 day')
ON CONFLICT (dedupe_key) DO NOTHING;
-- licence/WaitingListService looks for another one in line
SELECT l.id, l.code_sealed, l.ends_on, l.pool_id, l.purchase_id, l.seat, l.status, l.transferable
FROM licence l WHERE l.pool_id = :pool AND l.status = 'AVAILABLE'
ORDER BY l.ends_on, l.id OFFSET 0 ROWS FETCH FIRST 1 ROWS ONLY FOR NO KEY UPDATE OF l;
UPDATE licence_pool SET available = available - 1, held = held + 1, waiting = waiting - 1
WHERE id = :pool AND available > 0 AND waiting > 0 RETURNING available;
SELECT CAST(count(*) AS integer) FROM waiting_entry mine
JOIN waiting_entry w ON w.pool_id = mine.pool_id AND w.left_at IS NULL
    AND (w.joined_at, w.application_id) <= (mine.joined_at, mine.application_id)
WHERE mine.application_id = :application AND mine.left_at IS NULL
HAVING count(*) > 0;
-- application/ApplicationView: licence/LicencesOfApplications, application/DecisionRepository
SELECT CAST((SELECT count(*) FROM waiting_entry w
        WHERE w.pool_id = mine.pool_id AND w.left_at IS NULL
            AND (w.joined_at, w.application_id) <= (mine.joined_at, mine.application_id)) AS integer),
    (SELECT p.name FROM licence_pool p WHERE p.id = mine.pool_id),
    (SELECT a.id FROM allocation a WHERE a.application_id = one.id ORDER BY a.reserved_at DESC, a.id DESC LIMIT 1)
FROM (SELECT CAST(:application AS uuid) AS id) one
LEFT JOIN waiting_entry mine ON mine.application_id = one.id AND mine.left_at IS NULL;
SELECT s.id, s.code, s.constraints, s.created_at, s.evidence, s.goal, s.motivators, s.need, s.role, s.role_group, s.skills,
    s.status, s.updated_at, s.version
FROM user_story s WHERE s.id = :story;
SELECT d.id, d.alternatives, d.application_id, d.decided_at, d.decided_by, d.outcome, d.reason_code, CAST(d.rule_results AS
    text), d.rule_set_version, d.words
FROM decision d WHERE d.application_id = :application;
UPDATE idempotency SET status = 200, body = :body, etag = '"1-0123456789abcdef"', location = NULL
WHERE owner = :reviewer AND route = 'ReviewResource.approve' AND key = 'approve-' || :number;
COMMIT;
