-- The statements of the first page of the queue: identity/Callers and application/ListSql.
SELECT p.authority_code, s.created_at, s.last_used_at,
    ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.id = :reviewer AND p.id = :reviewer AND s.revoked_at IS NULL AND s.expires_at > now()
    AND p.disabled_at IS NULL AND p.erased_at IS NULL;

SELECT a.id, a.reference, a.status, coalesce(c.title, a.named_title) AS course_title,
    coalesce(p.name, p.email) AS applicant_name, a.authority_code, l.name AS authority_name,
    l.region AS authority_region, a.created_at, a.submitted_at, a.rule_outcome, a.version
FROM application a
JOIN person p ON p.id = a.person_id
LEFT JOIN authority l ON l.code = a.authority_code
LEFT JOIN course c ON c.id = a.course_id
WHERE (a.submitted_at IS NOT NULL OR a.person_id = :reviewer) AND a.submitted_at IS NOT NULL AND a.status IN ('SUBMITTED')
ORDER BY a.submitted_at ASC, a.id ASC LIMIT 26;
