--liquibase formatted sql

--changeset offer:0058-course-problem-sender
--comment: counts a visitor once a day for a problem; a keyed hash of the address, the day and the problem, gone when it is closed
CREATE TABLE course_problem_sender (
    problem_id uuid NOT NULL CONSTRAINT course_problem_sender_of REFERENCES course_problem,
    sender text NOT NULL,
    CONSTRAINT course_problem_sender_pk PRIMARY KEY (problem_id, sender)
);
--rollback DROP TABLE course_problem_sender;

--changeset offer:0058-story-course-help
--comment: how learners answered "did this help you do it?", by the need they applied with and the course; outlives a mapping
CREATE TABLE story_course_help (
    story_id uuid NOT NULL CONSTRAINT story_course_help_story REFERENCES user_story,
    course_id uuid NOT NULL CONSTRAINT story_course_help_course REFERENCES course,
    yes integer NOT NULL DEFAULT 0,
    partly integer NOT NULL DEFAULT 0,
    no integer NOT NULL DEFAULT 0,
    CONSTRAINT story_course_help_pk PRIMARY KEY (story_id, course_id)
);
CREATE INDEX story_course_help_of_course ON story_course_help (course_id);
CREATE CONSTRAINT TRIGGER story_course_help_version AFTER INSERT OR UPDATE OR DELETE ON story_course_help
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_library_version();
--rollback DROP TABLE story_course_help;

--changeset offer:0058-help-so-far
DELETE FROM course_help;
INSERT INTO course_help (course_id, yes, partly, no)
SELECT p.course_id, count(*) FILTER (WHERE f.helped = 'yes'), count(*) FILTER (WHERE f.helped = 'partly'),
    count(*) FILTER (WHERE f.helped = 'no')
FROM feedback f JOIN allocation a ON a.id = f.allocation_id JOIN application p ON p.id = a.application_id
WHERE f.kind = 'AFTER_COMPLETION' AND f.helped IS NOT NULL AND p.course_id IS NOT NULL
GROUP BY p.course_id;
INSERT INTO story_course_help (story_id, course_id, yes, partly, no)
SELECT p.story_id, p.course_id, count(*) FILTER (WHERE f.helped = 'yes'), count(*) FILTER (WHERE f.helped = 'partly'),
    count(*) FILTER (WHERE f.helped = 'no')
FROM feedback f JOIN allocation a ON a.id = f.allocation_id JOIN application p ON p.id = a.application_id
WHERE f.kind = 'AFTER_COMPLETION' AND f.helped IS NOT NULL AND p.course_id IS NOT NULL AND p.story_id IS NOT NULL
GROUP BY p.story_id, p.course_id;
--rollback DELETE FROM story_course_help; DELETE FROM course_help;
