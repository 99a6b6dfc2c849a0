--liquibase formatted sql

--changeset offer:0040-application-without-authority
--comment: somebody in the public sector whose council is not known may apply; a reviewer finds out
ALTER TABLE application DROP CONSTRAINT application_whole_when_submitted;
ALTER TABLE application ADD CONSTRAINT application_whole_when_submitted CHECK (status IN ('DRAFT', 'WITHDRAWN')
    OR (course_key IS NOT NULL AND submitted_at IS NOT NULL AND declared AND rule_outcome IS NOT NULL));
--rollback ALTER TABLE application DROP CONSTRAINT application_whole_when_submitted;
--rollback ALTER TABLE application ADD CONSTRAINT application_whole_when_submitted CHECK (status IN ('DRAFT', 'WITHDRAWN')
--rollback     OR (course_key IS NOT NULL AND authority_code IS NOT NULL AND submitted_at IS NOT NULL AND declared
--rollback         AND rule_outcome IS NOT NULL));
