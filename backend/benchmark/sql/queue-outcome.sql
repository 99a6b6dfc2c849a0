-- identity/Callers, then the list: application/ListSql, written by QueueBenchmarkTest.
SELECT p.authority_code, s.created_at, s.last_used_at,
    ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.id = :reviewer AND p.id = :reviewer AND s.revoked_at IS NULL
    AND s.expires_at > CAST(:now AS timestamptz) AND p.disabled_at IS NULL AND p.erased_at IS NULL;

SELECT a.id, a.reference, a.status, coalesce(c.title, a.named_title) AS course_title,
    coalesce(p.name, p.email) AS applicant_name, a.authority_code, l.name AS authority_name,
    l.region AS authority_region, a.created_at, a.submitted_at, a.rule_outcome, a.version, a.asked_at,
    a.decided_at, a.paused_days, a.due_on, l.nation, k.until AS claimed_until,
    (SELECT coalesce(r.name, r.email, 'A reviewer') FROM person r WHERE r.id = k.reviewer) AS claimed_by,
    a.team_id,
    (SELECT count(*) FROM application m WHERE m.team_id = a.team_id AND m.submitted_at IS NOT NULL) AS team_size,
    a.status = 'SUBMITTED' AND EXISTS (SELECT FROM decision_proposal d
        WHERE d.application_id = a.id AND d.settled_at IS NULL) AS proposed
FROM (SELECT a.id, a.submitted_at FROM ((SELECT a.id, a.submitted_at FROM application a WHERE a.status = 'SUBMITTED' AND a.rule_outcome = 'ELIGIBLE' AND (a.submitted_at IS NOT NULL OR a.person_id = :me) AND a.submitted_at IS NOT NULL AND true ORDER BY a.submitted_at ASC, a.id ASC LIMIT :rows)) a ORDER BY a.submitted_at ASC, a.id ASC LIMIT :rows) page JOIN application a ON a.id = page.id
JOIN person p ON p.id = a.person_id
LEFT JOIN authority l ON l.code = a.authority_code
LEFT JOIN course c ON c.id = a.course_id
LEFT JOIN case_claim k ON k.application_id = a.id AND k.until > CAST(:now AS timestamptz)
    AND a.status = 'SUBMITTED'
 ORDER BY a.submitted_at ASC, a.id ASC;
