--liquibase formatted sql

--changeset offer:0200-fact
--comment: what happened, one row for each thing, without a name or a person: written by triggers in the transaction of the event, never changed. What is taken back is a second row with a quantity below 0
CREATE TABLE fact (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT fact_pk PRIMARY KEY,
    kind text NOT NULL,
    subject uuid,
    quantity integer NOT NULL CONSTRAINT fact_quantity CHECK (quantity <> 0),
    occurred_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    late boolean NOT NULL GENERATED ALWAYS AS
        (occurred_on < date_trunc('month', recorded_at AT TIME ZONE 'Europe/London')::date) STORED,
    -- When the application that this belongs to was sent, and the steps of its way that it is the first to reach.
    sent_on date,
    steps text[] NOT NULL,
    -- Since what was waited for: the day, and whole hours.
    started_on date,
    hours integer,
    score_before integer,
    score integer,
    reason text,
    authority text NOT NULL,
    nation text NOT NULL,
    region text NOT NULL,
    authority_type text NOT NULL,
    authority_size text NOT NULL,
    platform text NOT NULL,
    course text NOT NULL,
    story text NOT NULL,
    role_group text NOT NULL,
    cost_class text NOT NULL
);
CREATE INDEX fact_of_subject ON fact (subject, kind);
CREATE INDEX fact_late ON fact (occurred_on, recorded_at) WHERE late;
CREATE TRIGGER fact_append_only BEFORE UPDATE OR DELETE ON fact FOR EACH ROW EXECUTE FUNCTION refuse_change();
--comment: facts that are in no roll-up yet
CREATE TABLE fact_pending (
    fact_id bigint CONSTRAINT fact_pending_pk PRIMARY KEY
);
--rollback DROP TABLE fact_pending; DROP TABLE fact;

--changeset offer:0200-new-fact splitStatements:false
--comment: what is loaded as history says so (learning_offer.as_it_happened): nothing of it came late
CREATE FUNCTION fact_recorded_at(happened timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN current_setting('learning_offer.as_it_happened', true) = 'on' THEN happened ELSE now() END
$$;
CREATE FUNCTION new_fact(kind text, subject uuid, happened timestamptz, application uuid, steps text[],
    started timestamptz, score_before integer, score integer, reason text) RETURNS void LANGUAGE sql AS $$
    WITH written AS (
        INSERT INTO fact (kind, subject, quantity, occurred_on, recorded_at, sent_on, steps, started_on, hours,
            score_before, score, reason, authority, nation, region, authority_type, authority_size, platform, course,
            story, role_group, cost_class)
        SELECT kind, subject, 1, (happened AT TIME ZONE 'Europe/London')::date, fact_recorded_at(happened),
            (p.submitted_at AT TIME ZONE 'Europe/London')::date, steps, (started AT TIME ZONE 'Europe/London')::date,
            floor(extract(epoch FROM happened - started) / 3600), score_before, score, reason,
            coalesce(a.code, 'unknown'), coalesce(a.nation, 'unknown'), coalesce(a.region, 'unknown'),
            coalesce(a.type, 'unknown'),
            CASE WHEN a.population_2020 < 100000 THEN 'under-100000' WHEN a.population_2020 < 250000 THEN '100000-250000'
                WHEN a.population_2020 < 500000 THEN '250000-500000' WHEN a.population_2020 >= 500000 THEN 'over-500000'
                ELSE 'unknown' END,
            coalesce(c.platform, 'unknown'), coalesce(c.code, 'unknown'), coalesce(s.code, 'unknown'),
            coalesce(s.role_group, 'unknown'), coalesce(c.cost_class, 'funded')
        FROM application p
        LEFT JOIN authority a ON a.code = p.authority_code
        LEFT JOIN course c ON c.id = p.course_id
        LEFT JOIN user_story s ON s.id = p.story_id
        WHERE p.id = application
        RETURNING id)
    INSERT INTO fact_pending (fact_id) SELECT id FROM written
$$;
--comment: takes back what still stands of a subject
CREATE FUNCTION retract_facts(of_subject uuid, of_kinds text[]) RETURNS void LANGUAGE sql AS $$
    WITH written AS (
        INSERT INTO fact (kind, subject, quantity, occurred_on, recorded_at, sent_on, steps, started_on, hours,
            score_before, score, reason, authority, nation, region, authority_type, authority_size, platform, course,
            story, role_group, cost_class)
        SELECT kind, subject, -sum(quantity), occurred_on, now(), sent_on, steps, started_on, hours, score_before,
            score, reason, authority, nation, region, authority_type, authority_size, platform, course, story,
            role_group, cost_class
        FROM fact WHERE subject = of_subject AND kind = ANY(of_kinds)
        GROUP BY kind, subject, occurred_on, sent_on, steps, started_on, hours, score_before, score, reason, authority,
            nation, region, authority_type, authority_size, platform, course, story, role_group, cost_class
        HAVING sum(quantity) <> 0
        RETURNING id)
    INSERT INTO fact_pending (fact_id) SELECT id FROM written
$$;
--rollback DROP FUNCTION retract_facts; DROP FUNCTION new_fact; DROP FUNCTION fact_recorded_at;
