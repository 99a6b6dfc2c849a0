--liquibase formatted sql

--changeset offer:0071-eligibility-facts
--comment: what the rules looked at, so that their results can be had again; no names and no addresses
ALTER TABLE application ADD COLUMN facts jsonb;
ALTER TABLE decision ADD COLUMN facts jsonb;
CREATE INDEX application_sent_with_facts ON application (submitted_at) WHERE facts IS NOT NULL;
--rollback DROP INDEX application_sent_with_facts; ALTER TABLE application DROP COLUMN facts; ALTER TABLE decision DROP COLUMN facts;
