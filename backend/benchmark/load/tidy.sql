-- Between cases: what one left must not weigh on the next. Messages that wait count as sent, applications that were put there
-- to be approved and were not are taken away.
SELECT pg_sleep(1); -- requests that nobody waits for any more come to their end
UPDATE message SET status = 'SENT', sent_at = now(), lease_owner = NULL, lease_until = NULL WHERE status = 'WAITING';
BEGIN;
CREATE TEMP TABLE unused AS
    SELECT id FROM application WHERE status = 'SUBMITTED' AND id >= benchmark.id(5, 0) AND id < benchmark.id(5, 999999999999)
    FOR UPDATE SKIP LOCKED;
DELETE FROM message WHERE application_id IN (SELECT id FROM unused);
DELETE FROM application WHERE id IN (SELECT id FROM unused);
COMMIT;
VACUUM (ANALYZE) application, message, licence, licence_pool, waiting_entry, allocation, idempotency, session;
