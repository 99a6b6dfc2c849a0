-- The statements of a submission, in its three requests: application/Applying and what it calls. The comments name the classes.
-- Hibernate updates every column, so this does. Each client takes numbers of its own, for each a person and a course.
\set n :n + :clients
\set mine :n + :client_id
\set who :mine % 4000 + 1001
\set course_number :mine / 4000 % :count_of_courses + 1

-- Start a draft. identity/Callers
SELECT p.id AS person, p.authority_code AS authority, p.email, s.created_at, s.last_used_at,
    ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.id = CAST('b9000000-0000-7000-8000-' || lpad(CAST(:who + 1000 AS text), 12, '0') AS uuid) AND p.id = CAST('b9000000-0000-7000-8000-' || lpad(CAST(:who + 1000 AS text), 12, '0') AS uuid) AND s.revoked_at IS NULL AND s.expires_at > now()
    AND p.disabled_at IS NULL AND p.erased_at IS NULL \gset
BEGIN;
-- platform/idempotency/IdempotencyStore
INSERT INTO idempotency (owner, route, key, request_hash, created_at)
VALUES (:person, 'ApplicationResource.start', 'start-' || :mine, sha256(CAST('start-' || :mine AS bytea)), now()) ON CONFLICT DO NOTHING;
-- library/course/Courses
SELECT c.id AS course, c.slug,
    c.access_features, c.awarding_partner, c.certificate, c.code, c.cost_class, c.created_at, c.evidence, c.format,
    c.hours, c.languages, c.last_checked_on, c.level, c.platform, c.replaced_by, c.review_by, c.slug, c.status, c.summary,
    c.title, c.topics, c.updated_at, c.url, c.version, c.weeks
FROM course c WHERE c.slug = (CAST(:courses AS text[]))[:course_number] FETCH FIRST 1 ROWS ONLY \gset
INSERT INTO application (asked_at, authority_code, confidence_before, constraints, course_id, created_at, decided_at, declared,
    intended_use, motivators, named_title, named_url, named_why, needed_by, person_id, problem, question, reference, rule_outcome,
    rule_results, rule_set_version, status, story_id, submitted_at, support_wanted, version, id)
VALUES (NULL, :authority, NULL, '{}', :course, now(), NULL, false, NULL, '{}', NULL, NULL, NULL, NULL, :person, NULL, NULL,
    'SQL-' || :mine, NULL, NULL, NULL, 'DRAFT', NULL, NULL, NULL, 0, uuidv7())
RETURNING id AS application \gset
-- application/Timeline, audit/Audit
INSERT INTO timeline_entry (actor, application_id, at, kind, visible_to_applicant, words, id)
VALUES (:person, :application, now(), 'STARTED', true, NULL, uuidv7());
INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail, request_id)
VALUES (uuidv7(), now(), :person, 'application.started', 'application', :application, '{}', CAST(uuidv7() AS text));
-- identity/PersonRepository
SELECT p.id, p.authority_code, p.created_at, p.disabled_at, p.email, p.erased_at, p.name, p.version
FROM person p WHERE p.id = :person;
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
SELECT count(*) FROM application a
WHERE a.authority_code = :authority AND a.status IN ('APPROVED', 'WAITING', 'FULFILLED') AND a.decided_at >= now() - interval '1 year';
-- application/ApplicationView: licence/LicencesOfApplications, application/DecisionRepository
SELECT CAST((SELECT count(*) FROM waiting_entry w
        WHERE w.pool_id = mine.pool_id AND w.left_at IS NULL
            AND (w.joined_at, w.application_id) <= (mine.joined_at, mine.application_id)) AS integer),
    (SELECT p.name FROM licence_pool p WHERE p.id = mine.pool_id),
    (SELECT a.id FROM allocation a WHERE a.application_id = one.id ORDER BY a.reserved_at DESC, a.id DESC LIMIT 1)
FROM (SELECT CAST(:application AS uuid) AS id) one
LEFT JOIN waiting_entry mine ON mine.application_id = one.id AND mine.left_at IS NULL;
SELECT d.id, d.alternatives, d.application_id, d.decided_at, d.decided_by, d.outcome, d.reason_code, CAST(d.rule_results AS
    text), d.rule_set_version, d.words
FROM decision d WHERE d.application_id = :application;
UPDATE idempotency SET status = 201, body = :body, etag = '"1-0123456789abcdef"', location = NULL
WHERE owner = :person AND route = 'ApplicationResource.start' AND key = 'start-' || :mine;
COMMIT;

-- Answer. identity/Callers
SELECT p.authority_code, s.created_at, s.last_used_at,
    ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.id = :person AND p.id = :person AND s.revoked_at IS NULL AND s.expires_at > now()
    AND p.disabled_at IS NULL AND p.erased_at IS NULL;
BEGIN;
-- application/ApplicationRepository, library/story/Stories
SELECT a.id FROM application a WHERE a.id = :application AND a.person_id = :person;
SELECT a.id, a.asked_at, a.authority_code, a.confidence_before, a.constraints, a.course_id, a.created_at, a.decided_at,
    a.declared, a.intended_use, a.motivators, a.named_title, a.named_url, a.named_why, a.needed_by, a.person_id, a.problem,
    a.question, a.reference, a.rule_outcome, CAST(a.rule_results AS text), a.rule_set_version, a.status, a.story_id,
    a.submitted_at, a.support_wanted, a.version
FROM application a WHERE a.id = :application;
SELECT s.id AS story,
    s.code, s.constraints, s.created_at, s.evidence, s.goal, s.motivators, s.need, s.role, s.role_group, s.skills,
    s.status, s.updated_at, s.version
FROM user_story s WHERE s.code = 'US01' FETCH FIRST 1 ROWS ONLY \gset
UPDATE application SET asked_at = NULL, authority_code = :authority, confidence_before = 2, constraints = '{little-time}',
    course_id = :course, created_at = created_at, decided_at = NULL, declared = true, intended_use = 'In my next piece of work.',
    motivators = '{solve-now}', named_title = NULL, named_url = NULL, named_why = NULL, needed_by = NULL, person_id = :person,
    problem = 'Residents phone us because they cannot finish our online form.', question = NULL, reference = reference,
    rule_outcome = NULL, rule_results = CAST(NULL AS jsonb), rule_set_version = NULL, status = 'DRAFT', story_id = :story,
    submitted_at = NULL, support_wanted = NULL, version = 1
WHERE id = :application AND version = 0;
INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail, request_id)
VALUES (uuidv7(), now(), :person, 'application.answered', 'application', :application, '{}', CAST(uuidv7() AS text));
-- identity/PersonRepository
SELECT p.id, p.authority_code, p.created_at, p.disabled_at, p.email, p.erased_at, p.name, p.version
FROM person p WHERE p.id = :person;
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
-- application/ApplicationView: licence/LicencesOfApplications, application/DecisionRepository
SELECT CAST((SELECT count(*) FROM waiting_entry w
        WHERE w.pool_id = mine.pool_id AND w.left_at IS NULL
            AND (w.joined_at, w.application_id) <= (mine.joined_at, mine.application_id)) AS integer),
    (SELECT p.name FROM licence_pool p WHERE p.id = mine.pool_id),
    (SELECT a.id FROM allocation a WHERE a.application_id = one.id ORDER BY a.reserved_at DESC, a.id DESC LIMIT 1)
FROM (SELECT CAST(:application AS uuid) AS id) one
LEFT JOIN waiting_entry mine ON mine.application_id = one.id AND mine.left_at IS NULL;
SELECT d.id, d.alternatives, d.application_id, d.decided_at, d.decided_by, d.outcome, d.reason_code, CAST(d.rule_results AS
    text), d.rule_set_version, d.words
FROM decision d WHERE d.application_id = :application;
COMMIT;

-- Send. identity/Callers
SELECT p.authority_code, s.created_at, s.last_used_at,
    ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.id = :person AND p.id = :person AND s.revoked_at IS NULL AND s.expires_at > now()
    AND p.disabled_at IS NULL AND p.erased_at IS NULL;
BEGIN;
-- platform/idempotency/IdempotencyStore
INSERT INTO idempotency (owner, route, key, request_hash, created_at)
VALUES (:person, 'ApplicationResource.submit', 'send-' || :mine, sha256(CAST('send-' || :mine AS bytea)), now()) ON CONFLICT DO NOTHING;
-- application/ApplicationRepository
SELECT a.id FROM application a WHERE a.id = :application AND a.person_id = :person;
SELECT a.id, a.asked_at, a.authority_code, a.confidence_before, a.constraints, a.course_id, a.created_at, a.decided_at,
    a.declared, a.intended_use, a.motivators, a.named_title, a.named_url, a.named_why, a.needed_by, a.person_id, a.problem,
    a.question, a.reference, a.rule_outcome, CAST(a.rule_results AS text), a.rule_set_version, a.status, a.story_id,
    a.submitted_at, a.support_wanted, a.version
FROM application a WHERE a.id = :application;
-- identity/PersonRepository
SELECT p.id, p.authority_code, p.created_at, p.disabled_at, p.email, p.erased_at, p.name, p.version
FROM person p WHERE p.id = :person;
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
UPDATE application SET asked_at = NULL, authority_code = :authority, confidence_before = 2, constraints = '{little-time}',
    course_id = :course, created_at = created_at, decided_at = NULL, declared = true, intended_use = 'In my next piece of work.',
    motivators = '{solve-now}', named_title = NULL, named_url = NULL, named_why = NULL, needed_by = NULL, person_id = :person,
    problem = 'Residents phone us because they cannot finish our online form.', question = NULL, reference = reference,
    rule_outcome = 'ELIGIBLE', rule_results = CAST(:rules AS jsonb), rule_set_version = 1, status = 'SUBMITTED', story_id = :story,
    submitted_at = now(), support_wanted = NULL, version = 2
WHERE id = :application AND version = 1;
-- application/Timeline, audit/Audit
INSERT INTO timeline_entry (actor, application_id, at, kind, visible_to_applicant, words, id)
VALUES (:person, :application, now(), 'SUBMITTED', true, NULL, uuidv7());
INSERT INTO audit_event (id, at, actor, action, subject_type, subject_id, detail, request_id)
VALUES (uuidv7(), now(), :person, 'application.submitted', 'application', :application, '{}', CAST(uuidv7() AS text));
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
LEFT JOIN allocation x ON false WHERE a.id IN (:application);
INSERT INTO message (id, kind, dedupe_key, person_id, application_id, sealed, why, status, created_at, next_at)
VALUES (uuidv7(), 'APPLICATION_RECEIVED', 'APPLICATION_RECEIVED:' || :application, :person, :application, CAST(repeat('s', 340) AS bytea),
    'You sent an application.', 'WAITING', now(), now() + interval '1 day')
ON CONFLICT (dedupe_key) DO NOTHING;
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
WHERE owner = :person AND route = 'ApplicationResource.submit' AND key = 'send-' || :mine;
COMMIT;
