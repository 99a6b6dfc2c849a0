--liquibase formatted sql

--changeset offer:0151-nomination-led-to
--comment: a system asks of an application whether one of its own nominations led to it
CREATE INDEX invitation_led_to ON invitation (application_id) WHERE application_id IS NOT NULL;
--rollback DROP INDEX invitation_led_to;
