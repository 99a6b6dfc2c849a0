--liquibase formatted sql

--changeset offer:0050-mapping-owner
ALTER TABLE story_course ADD COLUMN owner text;
--rollback ALTER TABLE story_course DROP COLUMN owner;

--changeset offer:0050-course-replacement
ALTER TABLE course
    ADD CONSTRAINT course_replaced_when_retired CHECK (replaced_by IS NULL OR status = 'RETIRED'),
    ADD CONSTRAINT course_replaced_by_another CHECK (replaced_by <> id);
--rollback ALTER TABLE course DROP CONSTRAINT course_replaced_by_another, DROP CONSTRAINT course_replaced_when_retired;

--changeset offer:0050-course-successor splitStatements:false
--comment: where a chain of replacements ends, if that is a published course; null where it ends at nothing or goes round
CREATE FUNCTION course_successor(retired uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE chain AS (
        SELECT replaced_by AS id, ARRAY[course.id] AS seen FROM course WHERE course.id = retired
        UNION ALL
        SELECT c.replaced_by, chain.seen || c.id FROM chain JOIN course c ON c.id = chain.id
        WHERE c.status = 'RETIRED' AND c.id <> ALL (chain.seen)
    )
    SELECT c.id FROM chain JOIN course c ON c.id = chain.id WHERE c.status = 'PUBLISHED' LIMIT 1
$$;
--rollback DROP FUNCTION course_successor(uuid);

--changeset offer:0050-editors-lists
CREATE INDEX course_by_title ON course (title, id);
CREATE INDEX story_course_to_review ON story_course (review_by) WHERE review_by IS NOT NULL;
--rollback DROP INDEX story_course_to_review; DROP INDEX course_by_title;
