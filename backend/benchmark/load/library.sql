-- Multiplies the library: the same courses for other people, with the needs they answer. What triggers would do for each
-- row again and again is done once, at the end.
SET session_replication_role = replica;
INSERT INTO course (id, code, slug, title, platform, awarding_partner, url, hours, weeks, level, format, cost_class, certificate,
    topics, languages, access_features, summary, status, created_at, updated_at)
SELECT benchmark.id(1, n), 'B' || n, 'benchmark-' || n, c.title || ' for ' || people.kind, c.platform, c.awarding_partner,
    'https://example.org/benchmark/' || n, c.hours + n % 5, c.weeks, c.level, c.format, c.cost_class, c.certificate,
    c.topics, c.languages, c.access_features, c.summary || ' With examples from ' || people.kind || '.', 'PUBLISHED', now(), now()
FROM (SELECT *, row_number() OVER (ORDER BY code) AS place, count(*) OVER () AS courses FROM course) c
CROSS JOIN LATERAL generate_series(c.place, greatest(:courses - c.courses, 0), c.courses) n
CROSS JOIN LATERAL (SELECT (ARRAY['planning', 'housing', 'social care', 'libraries', 'highways', 'waste', 'revenues', 'benefits',
    'parks', 'schools', 'licensing', 'elections', 'museums', 'public health', 'human resources', 'legal', 'audit', 'parking',
    'customer contact', 'community safety', 'economic development', 'archives', 'registrars'])[1 + n % 23]
    || ' teams in ' || (ARRAY['districts', 'counties', 'cities', 'islands', 'boroughs', 'parishes', 'towns'])[1 + n % 7] AS kind) people;

INSERT INTO user_story (id, code, role, need, goal, role_group, skills, motivators, constraints, said_as, evidence, status, created_at, updated_at)
SELECT benchmark.id(2, n), 'B' || n, s.role || ' in ' || people.kind, s.need, s.goal || ' for ' || people.kind, s.role_group, s.skills,
    s.motivators, s.constraints, s.said_as, s.evidence, 'PUBLISHED', now(), now()
FROM (SELECT *, row_number() OVER (ORDER BY code) AS place, count(*) OVER () AS stories FROM user_story) s
CROSS JOIN LATERAL generate_series(s.place, greatest(:stories - s.stories, 0), s.stories) n
CROSS JOIN LATERAL (SELECT (ARRAY['planning', 'housing', 'social care', 'libraries', 'highways', 'waste', 'revenues', 'benefits',
    'parks', 'schools', 'licensing', 'elections', 'museums'])[1 + n % 13] AS kind) people;

-- A story that was multiplied is answered by courses that were: as many as the story it comes from.
INSERT INTO story_course (story_id, course_id, fit, reason, position, author, reviewed_on)
SELECT DISTINCT ON (copy.id, c.id) copy.id, c.id, m.fit, m.reason, m.position, m.author, m.reviewed_on
FROM (SELECT *, row_number() OVER (ORDER BY code) AS place, count(*) OVER () AS stories FROM user_story WHERE code NOT LIKE 'B%') s
JOIN story_course m ON m.story_id = s.id
JOIN (SELECT id, code, row_number() OVER (ORDER BY code) AS place, count(*) OVER () AS courses FROM course WHERE code NOT LIKE 'B%') o
    ON o.id = m.course_id
CROSS JOIN LATERAL generate_series(s.place, greatest(:stories - s.stories, 0), s.stories) n
JOIN user_story copy ON copy.id = benchmark.id(2, n)
JOIN course c ON c.id = CASE WHEN :courses > o.courses
    THEN benchmark.id(1, o.place + o.courses * (n % greatest((:courses - o.courses) / o.courses, 1))) ELSE o.id END;

SET session_replication_role = DEFAULT;
UPDATE course c SET search = course_document(c) WHERE search IS NULL OR EXISTS (SELECT FROM story_course m WHERE m.course_id = c.id);
UPDATE user_story s SET search = story_document(s);
SELECT refresh_search_words();
UPDATE library_version SET words_of_version = version;
ANALYZE course, user_story, story_course, search_posting, search_lexeme, search_word;
