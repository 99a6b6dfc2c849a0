--liquibase formatted sql

--changeset offer:0103-pool-of-courses
--comment: a pool is for one course, for a set of courses, or for every course of its platform; the narrowest serves first
CREATE TABLE licence_pool_course (
    pool_id uuid NOT NULL CONSTRAINT licence_pool_course_in REFERENCES licence_pool,
    course_id uuid NOT NULL CONSTRAINT licence_pool_course_of REFERENCES course,
    CONSTRAINT licence_pool_course_pk PRIMARY KEY (pool_id, course_id)
);
CREATE INDEX licence_pool_course_by_course ON licence_pool_course (course_id, pool_id);
ALTER TABLE licence_pool
    ADD for_set boolean NOT NULL DEFAULT false,
    ADD breadth smallint NOT NULL GENERATED ALWAYS AS
        (CASE WHEN course_id IS NOT NULL THEN 1 WHEN for_set THEN 2 ELSE 3 END) STORED,
    ADD CONSTRAINT licence_pool_for CHECK (course_id IS NULL OR NOT for_set);
--rollback ALTER TABLE licence_pool DROP CONSTRAINT licence_pool_for, DROP breadth, DROP for_set; DROP TABLE licence_pool_course;

--changeset offer:0103-pool-closed
--comment: a closed pool promises nothing more, and nobody waits in it
ALTER TABLE licence_pool
    ADD closed_at timestamptz,
    ADD closed_reason text,
    ADD CONSTRAINT licence_pool_closed CHECK ((closed_at IS NULL) = (closed_reason IS NULL)),
    ADD CONSTRAINT licence_pool_closed_line CHECK (closed_at IS NULL OR waiting = 0);
--rollback ALTER TABLE licence_pool DROP CONSTRAINT licence_pool_closed_line, DROP CONSTRAINT licence_pool_closed, DROP closed_reason, DROP closed_at;
