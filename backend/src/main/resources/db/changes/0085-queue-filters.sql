--liquibase formatted sql

--changeset offer:0085-queue-streams
--comment: each value that the queue is narrowed to holds its applications in the queue's order, status by status
CREATE INDEX application_stream_of_authority ON application (authority_code, status, submitted_at, id)
    WHERE submitted_at IS NOT NULL;
CREATE INDEX application_stream_of_course ON application (course_id, status, submitted_at, id)
    WHERE submitted_at IS NOT NULL;
CREATE INDEX application_stream_of_outcome ON application (rule_outcome, status, submitted_at, id)
    WHERE submitted_at IS NOT NULL;
--rollback DROP INDEX application_stream_of_authority; DROP INDEX application_stream_of_course;
--rollback DROP INDEX application_stream_of_outcome;

--changeset offer:0085-queue-words
--comment: who or what the words of a search are found in, without reading the applications
CREATE INDEX person_like ON person USING gin (lower(name) gin_trgm_ops, email gin_trgm_ops);
CREATE INDEX application_named_like ON application USING gin (lower(named_title) gin_trgm_ops)
    WHERE named_title IS NOT NULL;
CREATE INDEX application_reference_start ON application (reference COLLATE "C");
--rollback DROP INDEX application_reference_start; DROP INDEX application_named_like; DROP INDEX person_like;
