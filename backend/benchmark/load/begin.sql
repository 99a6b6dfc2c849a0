-- What the other files build on. The database is thrown away after the run.
CREATE SCHEMA benchmark;

-- In order like the ids that the service makes, so that indexes grow as they do in real use.
CREATE FUNCTION benchmark.id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT CAST('b' || kind || '000000-0000-7000-8000-' || lpad(CAST(n AS text), 12, '0') AS uuid) $$;

CREATE FUNCTION benchmark.chance(n bigint, salt int) RETURNS float8 LANGUAGE sql IMMUTABLE AS
$$ SELECT ((n * 7919 + salt * 104729) * 48271 % 2147483647) / 2147483647.0 $$;

-- Councils that can be told by their address, a few of them keener than the others.
CREATE TABLE benchmark.council AS
SELECT a.code, min(d.domain) AS domain, row_number() OVER (ORDER BY md5(a.code)) AS n
FROM authority a JOIN authority_domain d ON d.authority_code = a.code
WHERE a.end_date IS NULL
    AND NOT EXISTS (SELECT FROM authority_domain s WHERE s.domain = d.domain AND s.authority_code <> a.code)
GROUP BY a.code;

CREATE FUNCTION benchmark.keen(n bigint) RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT 1 + floor((SELECT count(*) FROM benchmark.council) * power(benchmark.chance(n, 1), 1.6))::bigint $$;

-- The funded courses that come with the product; the last of them is sold out.
CREATE TABLE benchmark.course AS
SELECT c.id, c.slug, c.title, c.platform, row_number() OVER (ORDER BY c.code) AS n,
    row_number() OVER (ORDER BY c.code) = count(*) OVER () AS sold_out,
    coalesce((SELECT story_id FROM story_course m WHERE m.course_id = c.id ORDER BY position LIMIT 1),
        (SELECT id FROM user_story ORDER BY code LIMIT 1)) AS story_id
FROM course c WHERE c.cost_class = 'funded' AND c.status = 'PUBLISHED';

CREATE TABLE benchmark.rules AS SELECT CAST('[
    {"code": "AUTHORITY_KNOWN", "outcome": "PASS", "sentence": "You work for Leeds."},
    {"code": "AUTHORITY_CURRENT", "outcome": "PASS", "sentence": "Leeds is a council today."},
    {"code": "NO_OPEN_APPLICATION", "outcome": "PASS", "sentence": "You have no other application for this course."},
    {"code": "NO_LIVE_LICENCE", "outcome": "PASS", "sentence": "You have no licence for this course."},
    {"code": "WITHIN_PERSON_LIMIT", "outcome": "PASS", "sentence": "You were given 0 licences in the last 12 months; one person can have 3."},
    {"code": "WITHIN_AUTHORITY_SHARE", "outcome": "PASS", "sentence": "Leeds was given 9 licences in the last 12 months, which is within its share."},
    {"code": "COURSE_FUNDED", "outcome": "PASS", "sentence": "We pay for this course."},
    {"code": "COURSE_OPEN", "outcome": "PASS", "sentence": "This course is open for applications."},
    {"code": "POOL_OPEN", "outcome": "PASS", "sentence": "A licence is free now."}]' AS jsonb) AS results;
