-- identity/Callers, then the list: application/ListSql, written by QueueBenchmarkTest.
SELECT p.authority_code, s.created_at, s.last_used_at,
    ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id) AS roles
FROM session s JOIN person p ON p.id = s.person_id
WHERE s.id = :reviewer AND p.id = :reviewer AND s.revoked_at IS NULL
    AND s.expires_at > CAST(:now AS timestamptz) AND p.disabled_at IS NULL AND p.erased_at IS NULL;
