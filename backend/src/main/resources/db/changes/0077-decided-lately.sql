--liquibase formatted sql

--changeset offer:0077-decided-lately
--comment: how long decisions took lately, for telling applicants when to expect one
CREATE INDEX application_decided ON application (decided_at DESC) WHERE decided_at IS NOT NULL;
--rollback DROP INDEX application_decided;
