SELECT c.id, pool.available FROM course c
CROSS JOIN LATERAL (
    SELECT p.available FROM licence_pool p
    WHERE p.course_id = c.id OR p.course_id IS NULL AND lower(p.platform) = lower(c.platform)
    ORDER BY p.course_id IS NULL, p.available = 0, p.created_at, p.id LIMIT 1) pool
WHERE c.id = ANY(:courses)
