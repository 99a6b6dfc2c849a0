-- A small believable year up to now, for development and trials: the same people and the same fates at every load.
-- Counts of the product's first year: many applications from few councils at first, wider choice from the third month.

-- A year that is over: nothing of it comes late.
SELECT set_config('learning_offer.as_it_happened', 'on', true);

CREATE FUNCTION pg_temp.chance(n bigint, salt text) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT (('x' || substr(md5(n || salt), 1, 8))::bit(32)::bigint) / 4294967296.0 $$;

CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT overlay(overlay(md5('demonstration' || kind || n) placing '7' from 13) placing '8' from 17)::uuid $$;

CREATE FUNCTION pg_temp.pick(n bigint, salt text, choices text[]) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT choices[1 + floor(pg_temp.chance(n, salt) * cardinality(choices))::int] $$;

-- Those to sign in as, beside Alex Taylor of Leeds. A link to sign in comes to the inbox for any address.
INSERT INTO person (id, email, name, authority_code, created_at) VALUES
    (pg_temp.id('staff', 1), 'reviewer@team.example', 'Robin Reviewer', NULL, now() - interval '366 days'),
    (pg_temp.id('staff', 2), 'administrator@team.example', 'Ada Administrator', NULL, now() - interval '366 days'),
    (pg_temp.id('staff', 3), 'editor@team.example', 'Eddie Editor', NULL, now() - interval '366 days'),
    (pg_temp.id('staff', 4), 'lead@leeds.gov.uk', 'Lee Lead', 'LDS', now() - interval '366 days');
INSERT INTO person_role (person_id, role, granted_at) VALUES
    (pg_temp.id('staff', 1), 'REVIEWER', now()), (pg_temp.id('staff', 2), 'ADMINISTRATOR', now()),
    (pg_temp.id('staff', 2), 'REVIEWER', now()), (pg_temp.id('staff', 3), 'EDITOR', now()),
    (pg_temp.id('staff', 4), 'COUNCIL_LEAD', now());
-- More editors, so that several people can try the matrix side by side.
INSERT INTO person (id, email, name, created_at)
SELECT pg_temp.id('editor', n), 'editor-' || n || '@team.example', 'Editor ' || n, now() - interval '366 days' FROM generate_series(1, 40) n;
INSERT INTO person_role (person_id, role, granted_at)
SELECT pg_temp.id('editor', n), 'EDITOR', now() FROM generate_series(1, 40) n;
-- More reviewers, so that several people can try the queue side by side.
INSERT INTO person (id, email, name, created_at)
SELECT pg_temp.id('reviewer', n), 'reviewer-' || n || '@team.example', 'Reviewer ' || n, now() - interval '366 days' FROM generate_series(1, 60) n;
INSERT INTO person_role (person_id, role, granted_at)
SELECT pg_temp.id('reviewer', n), 'REVIEWER', now() FROM generate_series(1, 60) n;
-- More administrators, for the same reason.
INSERT INTO person (id, email, name, created_at)
SELECT pg_temp.id('administrator', n), 'administrator-' || n || '@team.example', 'Administrator ' || n, now() - interval '366 days' FROM generate_series(1, 60) n;
INSERT INTO person_role (person_id, role, granted_at)
SELECT pg_temp.id('administrator', n), 'ADMINISTRATOR', now() FROM generate_series(1, 60) n;
-- More council leads, for the same reason.
INSERT INTO person (id, email, name, authority_code, created_at)
SELECT pg_temp.id('lead', n), 'lead-' || n || '@leeds.gov.uk', 'Lead ' || n, 'LDS', now() - interval '366 days' FROM generate_series(1, 12) n;
INSERT INTO person_role (person_id, role, granted_at)
SELECT pg_temp.id('lead', n), 'COUNCIL_LEAD', now() FROM generate_series(1, 12) n;
INSERT INTO partner_client (id, client_id, name, authority_code, scopes, created_at, approved_at) VALUES
    (pg_temp.id('client', 1), 'leeds-demonstration', 'Leeds learning system', 'LDS',
        '{applications:read,applications:write,allocations:read,courses:read}', now(), now());
INSERT INTO partner_client_secret (hash, client, ending, created_at, expires_at) VALUES
    (sha256('lo_demonstration-only-demonstration-only-0000000'), pg_temp.id('client', 1), '0000', now(), now() + interval '365 days');

CREATE TEMP TABLE pool_of ON COMMIT DROP AS
SELECT pg_temp.id('pool', 1) AS id, 'FutureLearn, any course' AS name, NULL::uuid AS course_id, 350 AS quantity, 4200 AS list_price, 3100 AS paid
UNION ALL
SELECT pg_temp.id('pool', 2), 'An Introduction to Public Leadership', c.id, 5, 4200, 4200
FROM course c WHERE c.code = 'C03';

-- Councils that have applied, the keenest first: 80 of them, whole UK.
CREATE TEMP TABLE council ON COMMIT DROP AS
SELECT code, domain, row_number() OVER (ORDER BY code <> 'LDS', md5(code || 'keen')) AS keenness
FROM (
    SELECT a.code, min(d.domain) AS domain
    FROM authority a JOIN authority_domain d ON d.authority_code = a.code
    WHERE a.end_date IS NULL AND a.type_code NOT IN ('COMB', 'SRA')
        AND NOT EXISTS (SELECT FROM authority_domain s WHERE s.domain = d.domain AND s.authority_code <> a.code)
    GROUP BY a.code
) known
ORDER BY keenness LIMIT 80;

CREATE TEMP TABLE fate ON COMMIT DROP AS
SELECT n, day, who, council.code AS council, council.domain, course, story, submitted, submitted + (4 + pg_temp.chance(n, 'decided') * 90) * interval '1 hour' AS decided, what
FROM (
    SELECT n, now() - (365 - n * 355.0 / 170) * interval '1 day' AS day,
        -- The first person is the one to sign in as; nobody else has two applications.
        CASE WHEN n IN (38, 169) THEN 1 ELSE n + 10 END AS who,
        CASE WHEN n IN (38, 169) THEN 1 ELSE 1 + floor(80 * power(pg_temp.chance(n, 'council'), 1.6))::int END AS keen,
        CASE
            WHEN n = 38 THEN 'COMPLETED' WHEN n = 169 THEN 'ISSUED'
            WHEN n > 156 THEN CASE WHEN n % 6 = 0 THEN 'INFORMATION_REQUESTED' WHEN n % 7 = 0 THEN 'DRAFT' ELSE 'SUBMITTED' END
            WHEN n > 146 THEN CASE WHEN n % 3 = 0 THEN 'ACTIVATED' ELSE 'ISSUED' END
            WHEN pg_temp.chance(n, 'what') < 0.08 THEN 'DECLINED'
            WHEN pg_temp.chance(n, 'what') < 0.11 THEN 'WITHDRAWN'
            WHEN pg_temp.chance(n, 'what') < 0.19 THEN 'LAPSED'
            WHEN pg_temp.chance(n, 'what') < 0.23 THEN 'RETURNED'
            WHEN pg_temp.chance(n, 'what') < 0.45 OR n > 130 THEN 'ACTIVATED'
            ELSE 'COMPLETED' END AS what
    FROM generate_series(1, 170) n
) planned
JOIN council ON council.keenness = keen
JOIN LATERAL (
    SELECT c.id AS course, sc.story_id AS story
    FROM course c LEFT JOIN story_course sc ON sc.course_id = c.id
    WHERE c.platform = 'FutureLearn' AND c.cost_class = 'funded' AND c.status = 'PUBLISHED' AND c.code <> 'C03'
    ORDER BY md5(n || c.code || coalesce(sc.story_id::text, '')) LIMIT 1
) chosen ON true
CROSS JOIN LATERAL (SELECT day + pg_temp.chance(n, 'hour') * interval '8 hours' AS submitted) at;

-- Nine more want the small pool: five hold its licences, four wait.
INSERT INTO fate
SELECT 200 + n, now() - (60 - n * 5) * interval '1 day', 200 + n, c.code, c.domain, p.course_id,
    (SELECT story_id FROM story_course WHERE course_id = p.course_id ORDER BY position LIMIT 1),
    now() - (60 - n * 5) * interval '1 day', now() - (58 - n * 5) * interval '1 day',
    CASE WHEN n <= 5 THEN 'ACTIVATED' ELSE 'WAITING' END
FROM generate_series(1, 9) n
JOIN council c ON c.keenness = n + 20
JOIN pool_of p ON p.course_id IS NOT NULL;

-- Six more were given a licence these days; the supplier invites them.
INSERT INTO fate
SELECT 170 + six, now() - (12 - six) * interval '1 day', 180 + six, c.code, c.domain, like_them.course, like_them.story,
    now() - (12 - six) * interval '1 day', now() - (10 - six) * interval '1 day', 'ISSUED'
FROM generate_series(1, 6) six
JOIN council c ON c.keenness = six + 3
JOIN fate like_them ON like_them.n = six + 100;

UPDATE fate SET decided = least(decided, now() - interval '1 hour');

INSERT INTO person (id, email, name, authority_code, created_at)
SELECT DISTINCT ON (who) pg_temp.id('person', who),
    CASE WHEN who = 1 THEN 'alex.taylor' ELSE lower(replace(name, ' ', '.')) || who END || '@' || domain,
    name, council, day
FROM (
    SELECT *, CASE WHEN who = 1 THEN 'Alex Taylor' ELSE
        pg_temp.pick(who, 'first', '{Amina,Bethan,Callum,Deepa,Ewan,Fiona,Gareth,Helen,Imran,Jo,Kwame,Lowri,Maria,Niamh,Omar,Priya,Ruth,Sam,Tomasz,Yusuf}')
        || ' ' || pg_temp.pick(who, 'last', '{Ahmed,Brown,Campbell,Davies,Evans,Fraser,Green,Hughes,Iqbal,Jones,Khan,Lewis,Murray,Nolan,Okafor,Patel,Reid,Shah,Turner,Walsh}') END AS name
    FROM fate
) people
ORDER BY who, day
ON CONFLICT DO NOTHING;

INSERT INTO application (id, reference, person_id, authority_code, status, course_id, story_id, problem, motivators, constraints,
    confidence_before, intended_use, declared, created_at, submitted_at, decided_at, rule_outcome, rule_results, rule_set_version, question, asked_at)
SELECT pg_temp.id('application', n), 'LO-' || translate(upper(substr(md5(n || 'a'), 1, 4)), '01', 'XY') || '-' || translate(upper(substr(md5(n || 'b'), 1, 4)), '01', 'XY'),
    pg_temp.id('person', who), council,
    CASE WHEN what IN ('DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED', 'DECLINED', 'WITHDRAWN', 'WAITING') THEN what ELSE 'FULFILLED' END,
    course, story,
    pg_temp.pick(n, 'problem', ARRAY[
        'Residents phone us because they cannot finish our online form.', 'We start a new project next month and nobody in the team has done this before.',
        'I have to explain this to councillors and do not feel sure of it myself.', 'Our reports take days to make and nobody reads them.',
        'I would like to move into a digital role and need to show what I can do.', 'We buy software without knowing what to ask for.']),
    ARRAY[pg_temp.pick(n, 'motivator', '{solve-now,start-project,confidence,progression,lead-others,commission-well}')],
    ARRAY[pg_temp.pick(n, 'constraint', '{little-time,no-budget,low-confidence,small-council,needs-certificate}')],
    1 + floor(pg_temp.chance(n, 'confidence') * 3)::int,
    'Use it in my team''s next piece of work.', what <> 'DRAFT', submitted - interval '20 minutes',
    CASE WHEN what <> 'DRAFT' THEN submitted END,
    CASE WHEN what NOT IN ('DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED', 'WITHDRAWN') THEN decided END,
    -- What the rules say follows from the facts at the end.
    CASE WHEN what <> 'DRAFT' THEN 'ELIGIBLE' END, CASE WHEN what <> 'DRAFT' THEN '[]'::jsonb END,
    CASE WHEN what <> 'DRAFT' THEN 1 END,
    CASE WHEN what = 'INFORMATION_REQUESTED' THEN 'Which piece of work would you use this for?' END,
    CASE WHEN what = 'INFORMATION_REQUESTED' THEN least(decided, now()) END
FROM fate;

INSERT INTO decision (id, application_id, outcome, reason_code, words, alternatives, decided_by, decided_at, rule_results, rule_set_version)
SELECT pg_temp.id('decision', n), a.id, CASE WHEN what = 'DECLINED' THEN 'DECLINED' ELSE 'APPROVED' END,
    CASE WHEN what = 'DECLINED' THEN 'FREE_COURSE_INSTEAD' END, CASE WHEN what = 'DECLINED' THEN 'A free course answers the same need, and you can start it today.' END,
    CASE WHEN what = 'DECLINED' THEN ARRAY(SELECT c.id FROM course c WHERE c.cost_class = 'free' ORDER BY md5(n || c.code) LIMIT 2) ELSE '{}' END,
    (SELECT id FROM person WHERE email = 'reviewer@team.example'), a.decided_at, a.rule_results, 1
FROM fate JOIN application a ON a.id = pg_temp.id('application', n)
WHERE a.decided_at IS NOT NULL;

INSERT INTO licence_pool (id, name, platform, course_id, purchased, available, created_at)
SELECT id, name, 'FutureLearn', course_id, quantity, quantity, now() - interval '366 days' FROM pool_of;

INSERT INTO supplier (id, name, contact, hands_out, learner_limits, created_at)
VALUES (pg_temp.id('supplier', 1), 'FutureLearn', 'Our account manager for the public sector', 'CODES',
    'A course lets at most 500 learners of ours in at once.', now() - interval '370 days');
INSERT INTO agreement (id, supplier_id, reference, starts_on, ends_on, terms, created_at)
VALUES (pg_temp.id('agreement', 1), pg_temp.id('supplier', 1), 'FL-LG-1', current_date - 366, current_date + 90,
    'A licence that nobody started can go to another person.', now() - interval '370 days');
INSERT INTO purchase (id, pool_id, supplier_id, agreement_id, reference, ordered_on, quantity, list_price_pence, price_paid_pence, starts_on, ends_on, transferable, created_at)
SELECT pg_temp.id('purchase', row_number() OVER (ORDER BY name)), id, pg_temp.id('supplier', 1), pg_temp.id('agreement', 1), 'FL-' || row_number() OVER (ORDER BY name), current_date - 366, quantity,
    list_price * quantity, paid * quantity, current_date - 366, current_date + 90, true, now() - interval '366 days'
FROM pool_of;

INSERT INTO licence (id, pool_id, purchase_id, seat, status, ends_on, transferable)
SELECT overlay(overlay(md5(p.id || '-' || seat) placing '7' from 13) placing '8' from 17)::uuid, p.pool_id, p.id, seat, 'AVAILABLE', p.ends_on, true
FROM purchase p CROSS JOIN LATERAL generate_series(1, p.quantity) seat
WHERE p.supplier_id = pg_temp.id('supplier', 1);

CREATE TEMP TABLE given ON COMMIT DROP AS
SELECT f.*, a.id AS application, a.person_id, a.course_key, p.id AS pool,
    row_number() OVER (PARTITION BY p.id ORDER BY f.n) AS seat,
    f.decided + (1 + pg_temp.chance(f.n, 'activated') * 12) * interval '1 day' AS activated
FROM fate f JOIN application a ON a.id = pg_temp.id('application', f.n)
JOIN pool_of p ON p.course_id IS NOT DISTINCT FROM CASE WHEN f.n > 200 THEN f.course END
WHERE f.what IN ('ISSUED', 'ACTIVATED', 'COMPLETED', 'LAPSED', 'RETURNED');

INSERT INTO allocation (id, licence_id, pool_id, application_id, person_id, course_key, status, reserved_at, issued_at, activate_by,
    activated_at, completed_at, ended_at, ends_on)
SELECT pg_temp.id('allocation', n), l.id, g.pool, application, g.person_id, g.course_key, what, decided, decided, (decided AT TIME ZONE 'Europe/London')::date + 28,
    CASE WHEN what IN ('ACTIVATED', 'COMPLETED') THEN least(activated, now() - interval '1 hour') END,
    CASE WHEN what = 'COMPLETED' THEN least(activated + (10 + pg_temp.chance(n, 'completed') * 50) * interval '1 day', now() - interval '30 minutes') END,
    CASE WHEN what = 'LAPSED' THEN decided + interval '29 days' WHEN what = 'RETURNED' THEN decided + interval '6 days' END,
    l.ends_on
FROM given g JOIN licence l ON l.pool_id = g.pool AND l.seat = g.seat;

INSERT INTO allocation_evidence (id, allocation_id, source, says, happened_on, moved, recorded_at, recorded_by)
SELECT overlay(overlay(md5(a.id || says) placing '7' from 13) placing '8' from 17)::uuid, a.id, 'LEARNER', says,
    (at AT TIME ZONE 'Europe/London')::date, true, at, a.person_id
FROM allocation a CROSS JOIN LATERAL (VALUES ('ACTIVATED', a.activated_at), ('COMPLETED', a.completed_at)) said (says, at)
WHERE at IS NOT NULL AND NOT EXISTS (SELECT FROM allocation_evidence e WHERE e.allocation_id = a.id);

-- Two learners were asked why their licences should not be taken back; one of them answered.
CREATE TEMP TABLE asked ON COMMIT DROP AS
SELECT id, row_number() OVER (ORDER BY activated_at, id) AS n FROM allocation WHERE status = 'ACTIVATED' ORDER BY activated_at, id LIMIT 2;
UPDATE allocation a SET progress_on = current_date - 3, percent_done = 20, steps_done = 4, steps_total = 20
FROM asked WHERE asked.id = a.id;
INSERT INTO allocation_evidence (id, allocation_id, source, says, happened_on, percent_done, steps_done, steps_total, reference, moved,
    recorded_at, recorded_by)
SELECT pg_temp.id('asked-evidence', n), id, 'STAFF', 'PROGRESS', current_date - 3, 20, 4, 20, 'Seen before notice was given.', false,
    now() - interval '3 days', pg_temp.id('staff', 1)
FROM asked;
INSERT INTO reclaim_notice (id, allocation_id, status, reason, words, given_by, given_at, reply_by, answer, answered_at)
SELECT pg_temp.id('asked', n), id, CASE n WHEN 1 THEN 'ANSWERED' ELSE 'OPEN' END, 'NO_PROGRESS', 'No step for 90 days.',
    pg_temp.id('staff', 1), now() - interval '3 days', current_date + 11,
    CASE n WHEN 1 THEN 'I was away for two months, and go on next week.' END, CASE n WHEN 1 THEN now() - interval '1 day' END
FROM asked;

UPDATE licence l SET status = 'HELD' WHERE EXISTS (SELECT FROM allocation a WHERE a.licence_id = l.id AND a.status IN ('ISSUED', 'ACTIVATED', 'COMPLETED'));
UPDATE licence l SET status = 'SPENT' WHERE EXISTS (SELECT FROM allocation a WHERE a.licence_id = l.id AND a.status = 'COMPLETED');

INSERT INTO waiting_entry (application_id, pool_id, joined_at)
SELECT a.id, p.id, a.decided_at
FROM application a JOIN pool_of p ON p.course_id = a.course_id WHERE a.status = 'WAITING';

UPDATE licence_pool p SET available = s.available, held = s.held, spent = s.spent, waiting = s.waiting
FROM (SELECT x.id, count(*) FILTER (WHERE l.status = 'AVAILABLE') AS available, count(*) FILTER (WHERE l.status = 'HELD') AS held,
        count(*) FILTER (WHERE l.status = 'SPENT') AS spent, (SELECT count(*) FROM waiting_entry w WHERE w.pool_id = x.id) AS waiting
    FROM pool_of x JOIN licence l ON l.pool_id = x.id GROUP BY x.id) s
WHERE s.id = p.id;

INSERT INTO feedback (id, allocation_id, kind, given_at, confidence_now, helped, recommend)
SELECT pg_temp.id('feedback', n), a.id, 'AFTER_COMPLETION', a.completed_at + interval '10 minutes',
    least(5, p.confidence_before + 1 + (pg_temp.chance(n, 'uplift') > 0.6)::int),
    CASE WHEN pg_temp.chance(n, 'helped') < 0.7 THEN 'yes' WHEN pg_temp.chance(n, 'helped') < 0.93 THEN 'partly' ELSE 'no' END,
    6 + floor(pg_temp.chance(n, 'recommend') * 5)::int
FROM fate JOIN allocation a ON a.id = pg_temp.id('allocation', n) JOIN application p ON p.id = a.application_id
WHERE a.status = 'COMPLETED' AND n <> 38 AND pg_temp.chance(n, 'answers') < 0.75;

INSERT INTO course_help (course_id, yes, partly, no)
SELECT p.course_id, count(*) FILTER (WHERE f.helped = 'yes'), count(*) FILTER (WHERE f.helped = 'partly'), count(*) FILTER (WHERE f.helped = 'no')
FROM feedback f JOIN allocation a ON a.id = f.allocation_id JOIN application p ON p.id = a.application_id
WHERE p.course_id IS NOT NULL GROUP BY p.course_id;
INSERT INTO story_course_help (story_id, course_id, yes, partly, no)
SELECT p.story_id, p.course_id, count(*) FILTER (WHERE f.helped = 'yes'), count(*) FILTER (WHERE f.helped = 'partly'), count(*) FILTER (WHERE f.helped = 'no')
FROM feedback f JOIN allocation a ON a.id = f.allocation_id JOIN application p ON p.id = a.application_id
WHERE p.course_id IS NOT NULL AND p.story_id IS NOT NULL GROUP BY p.story_id, p.course_id;

INSERT INTO unmet_need (id, words, role_group, status, created_at)
SELECT pg_temp.id('unmet-need', n), words, role_group, 'NEW', now() - n * interval '3 days'
FROM (VALUES
    (1, 'To chair a hybrid committee meeting, where half of the people are on a screen', 'corporate'),
    (2, 'Chairing a hybrid committee meeting when half of us are on a screen', 'councillor'),
    (3, 'Something on writing tenders that small firms can answer', 'corporate'),
    (4, 'People give up half way through our online form for a parking permit', 'frontline'),
    (5, 'How to show the finance team that user research pays', NULL)) told (n, words, role_group);
INSERT INTO empty_search (day, words, times) SELECT current_date - n, words, times
FROM (VALUES (2, 'welsh language service design', 7), (9, 'planning software training', 11), (20, 'service desk', 4)) sought (n, words, times);
INSERT INTO course_link (course_id, url, outcome, http_status, words, checked_at, failing_since, failures, next_check_at)
SELECT id, url, CASE WHEN code = 'C05' THEN 'UNSURE' ELSE 'BROKEN' END, CASE WHEN code = 'C05' THEN 403 ELSE 404 END,
    CASE WHEN code = 'C05' THEN 'The website does not answer programs (403)' ELSE 'There is no such page (404)' END,
    now() - interval '5 hours', CASE WHEN code <> 'C05' THEN now() - interval '9 days' END, CASE WHEN code = 'C05' THEN 0 ELSE 10 END,
    now() + interval '1 day'
FROM course WHERE code IN ('C03', 'C05', 'C08');
INSERT INTO course_problem (id, course_id, reason, words, times, status, first_at, last_at)
SELECT pg_temp.id('course-problem', 1), id, 'FACTS', ARRAY['It took me six hours, not four.'], 3, 'OPEN', now() - interval '6 days', now() - interval '1 day'
FROM course WHERE code = 'C04';

INSERT INTO timeline_entry (id, application_id, at, kind, actor, visible_to_applicant)
SELECT pg_temp.id(kind, f.n), a.id, at, kind, actor, true
FROM fate f JOIN application a ON a.id = pg_temp.id('application', f.n)
LEFT JOIN allocation x ON x.application_id = a.id
CROSS JOIN LATERAL (VALUES
    ('STARTED', a.created_at, a.person_id), ('SUBMITTED', a.submitted_at, a.person_id), ('INFORMATION_REQUESTED', a.asked_at, NULL),
    (CASE WHEN a.status = 'DECLINED' THEN 'DECLINED' ELSE 'APPROVED' END, a.decided_at, (SELECT id FROM person WHERE email = 'reviewer@team.example')),
    ('WAITING', CASE WHEN a.status = 'WAITING' THEN a.decided_at END, NULL), ('LICENCE_ISSUED', x.issued_at, NULL),
    ('LICENCE_ACTIVATED', x.activated_at, a.person_id), ('COURSE_COMPLETED', x.completed_at, a.person_id),
    ('LICENCE_LAPSED', CASE WHEN x.status = 'LAPSED' THEN x.ended_at END, NULL), ('LICENCE_RETURNED', CASE WHEN x.status = 'RETURNED' THEN x.ended_at END, a.person_id),
    ('WITHDRAWN', CASE WHEN a.status = 'WITHDRAWN' THEN a.submitted_at + interval '1 day' END, a.person_id)
) happened (kind, at, actor)
WHERE at IS NOT NULL;

-- Line managers were asked about a few: two can still answer, with links that only a trial may know, one agreed, one never answered.
CREATE TEMP TABLE asked_manager ON COMMIT DROP AS
SELECT m.n, a.id AS application, a.submitted_at, m.due_on, m.agrees, m.words, split_part(p.email, '@', 2) AS domain
FROM (VALUES
    (157, current_date + 5, NULL::boolean, NULL), (158, current_date + 5, NULL, NULL),
    (159, current_date + 2, true, 'Fine by me, after the elections.'), (160, current_date - 1, NULL, NULL)) m (n, due_on, agrees, words)
JOIN application a ON a.id = pg_temp.id('application', m.n) JOIN person p ON p.id = a.person_id;
UPDATE application a SET manager_email = 'manager@' || domain FROM asked_manager m WHERE m.application = a.id;
INSERT INTO manager_approval (application_id, token_hash, asked_at, due_on, agrees, words, answered_at)
SELECT application, sha256(('demonstration-manager-' || (n - 156))::bytea), submitted_at, due_on, agrees, words,
    CASE WHEN agrees IS NOT NULL THEN submitted_at + interval '3 hours' END
FROM asked_manager;
INSERT INTO timeline_entry (id, application_id, at, kind, words, visible_to_applicant)
SELECT pg_temp.id(kind, n), application, at, kind, said, true
FROM asked_manager CROSS JOIN LATERAL (VALUES
    ('MANAGER_ASKED', submitted_at, NULL), ('MANAGER_AGREED', CASE WHEN agrees THEN submitted_at + interval '3 hours' END, words)) told (kind, at, said)
WHERE at IS NOT NULL;

-- What was written to people in that year went out then.
INSERT INTO message (id, kind, dedupe_key, person_id, application_id, why, status, created_at, next_at, attempts, sent_at)
SELECT pg_temp.id('message', f.n), 'APPLICATION_RECEIVED', 'demonstration:' || f.n, a.person_id, a.id, 'You sent us an application.', 'SENT',
    a.submitted_at, a.submitted_at, 1, a.submitted_at
FROM fate f JOIN application a ON a.id = pg_temp.id('application', f.n) WHERE a.submitted_at IS NOT NULL;

-- What the rules look at, as it was when each was sent. Every ninth council had had its share by then.
UPDATE application a SET facts = jsonb_build_object(
    'council', jsonb_build_object('name', u.name, 'current', true, 'signed', u.declaration_signed_on IS NOT NULL),
    'domain', 'KNOWN', 'domainSays', 'This is an address at ' || u.name || '.',
    'person', jsonb_build_object('hasOpenApplication', false, 'holdsLicence', false, 'limit', s.licences_per_person,
        'licencesThisYear', (SELECT count(*) FROM application b WHERE b.person_id = a.person_id AND b.decided_at < a.submitted_at
            AND b.status IN ('WAITING', 'FULFILLED'))),
    'course', jsonb_build_object('named', false, 'costClass', c.cost_class, 'published', true,
        'stock', jsonb_build_object('available', CASE WHEN c.code = 'C03' THEN 0 ELSE 150 END, 'waiting', CASE WHEN c.code = 'C03' THEN 2 ELSE 0 END)),
    'share', jsonb_build_object('limit', s.licences_per_authority,
        'licencesThisYear', CASE WHEN f.n % 9 = 0 THEN s.licences_per_authority ELSE (SELECT count(*) FROM application b
            WHERE b.authority_code = a.authority_code AND b.decided_at < a.submitted_at AND b.status IN ('WAITING', 'FULFILLED')) END),
    'signedPolicy', s.declaration, 'opening', NULL, 'settingsVersion', s.version)
FROM fate f, authority u, course c, settings s
WHERE a.id = pg_temp.id('application', f.n) AND a.submitted_at IS NOT NULL AND u.code = a.authority_code AND c.id = a.course_id AND s.version = 1;
UPDATE decision d SET facts = a.facts FROM application a WHERE a.id = d.application_id;
