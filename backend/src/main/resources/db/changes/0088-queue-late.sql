--liquibase formatted sql

--changeset offer:0088-queue-late
--comment: how many are late is counted without reading all that wait
CREATE INDEX application_late ON application (due_on) WHERE status = 'SUBMITTED';
--rollback DROP INDEX application_late;
