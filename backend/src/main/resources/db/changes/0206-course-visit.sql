--liquibase formatted sql

--changeset offer:0206-course-visit
--comment: how often the link of a free course was followed, by day and course: no more of a visitor is kept
CREATE TABLE course_visit (
    day date NOT NULL,
    course_id uuid NOT NULL CONSTRAINT course_visit_course REFERENCES course,
    times integer NOT NULL,
    CONSTRAINT course_visit_pk PRIMARY KEY (day, course_id)
);
--comment: bounds what one visitor adds; a keyed hash of the address, the day and the course, gone when the day is over
CREATE TABLE course_visitor (
    visitor text CONSTRAINT course_visitor_pk PRIMARY KEY,
    day date NOT NULL,
    times integer NOT NULL
);
CREATE INDEX course_visitor_age ON course_visitor (day);
--rollback DROP TABLE course_visitor; DROP TABLE course_visit;

--changeset offer:0206-course-visit-facts splitStatements:false
CREATE FUNCTION course_visit_facts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    more integer := NEW.times;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        more := NEW.times - OLD.times;
    END IF;
    IF more = 0 THEN
        RETURN NULL;
    END IF;
    WITH written AS (
        INSERT INTO fact (kind, quantity, occurred_on, recorded_at, steps, authority, nation, region, authority_type,
            authority_size, platform, course, story, role_group, cost_class)
        SELECT 'course-visited', more, NEW.day, fact_recorded_at(NEW.day), '{}', 'unknown', 'unknown', 'unknown',
            'unknown', 'unknown', platform, code, 'unknown', 'unknown', cost_class
        FROM course WHERE id = NEW.course_id
        RETURNING id)
    INSERT INTO fact_pending (fact_id) SELECT id FROM written;
    RETURN NULL;
END $$;
CREATE TRIGGER course_visit_facts AFTER INSERT OR UPDATE ON course_visit
    FOR EACH ROW EXECUTE FUNCTION course_visit_facts();
--rollback DROP TRIGGER course_visit_facts ON course_visit; DROP FUNCTION course_visit_facts;
