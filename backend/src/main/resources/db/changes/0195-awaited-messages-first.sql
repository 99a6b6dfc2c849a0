--liquibase formatted sql

--changeset offer:0195-awaited-messages-first
--comment: a sign-in link does not wait behind a thousand reminders
DROP INDEX message_due;
CREATE INDEX message_due ON message ((kind NOT IN ('SIGN_IN', 'DRAFT_LINK')), next_at) WHERE status = 'WAITING';
--rollback DROP INDEX message_due; CREATE INDEX message_due ON message (next_at) WHERE status = 'WAITING';
