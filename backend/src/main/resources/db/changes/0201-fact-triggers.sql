--liquibase formatted sql

--changeset offer:0201-application-facts splitStatements:false
CREATE FUNCTION application_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.submitted_at IS NOT NULL THEN
        PERFORM retract_facts(NEW.id, '{sent}');
    END IF;
    IF NEW.submitted_at IS NOT NULL THEN
        PERFORM new_fact('sent', NEW.id, NEW.submitted_at, NEW.id, '{sent}', NULL, NULL, NULL, NULL);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER application_facts AFTER INSERT ON application
    FOR EACH ROW WHEN (NEW.submitted_at IS NOT NULL) EXECUTE FUNCTION application_facts();
-- A council that is known only later is counted from then on; one that took over from another is not: it was not asked.
CREATE TRIGGER application_facts_changed AFTER UPDATE ON application
    FOR EACH ROW WHEN (OLD.submitted_at IS DISTINCT FROM NEW.submitted_at
        OR NEW.submitted_at IS NOT NULL AND OLD.authority_code IS NULL AND NEW.authority_code IS NOT NULL)
    EXECUTE FUNCTION application_facts();
--rollback DROP TRIGGER application_facts_changed ON application; DROP TRIGGER application_facts ON application; DROP FUNCTION application_facts;

--changeset offer:0201-decision-facts splitStatements:false
CREATE FUNCTION decision_fact(decision uuid, application uuid, outcome text, reason text, happened timestamptz)
RETURNS void LANGUAGE sql AS $$
    SELECT new_fact(CASE outcome WHEN 'APPROVED' THEN 'approved' ELSE 'declined' END, decision, happened, application,
        CASE WHEN NOT EXISTS (SELECT FROM past_decision d WHERE d.application_id = p.id AND d.ended_as = 'REOPENED'
            AND d.id <> decision) THEN '{decided}'::text[] ELSE '{}'::text[] END
        || CASE WHEN outcome = 'APPROVED' AND NOT EXISTS (SELECT FROM past_decision d WHERE d.application_id = p.id
            AND d.ended_as = 'REOPENED' AND d.outcome = 'APPROVED' AND d.id <> decision)
            THEN '{approved}'::text[] ELSE '{}'::text[] END,
        p.submitted_at, NULL, NULL, reason)
    FROM application p WHERE p.id = application
$$;
CREATE FUNCTION decision_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM retract_facts(NEW.id, '{approved,declined}');
    END IF;
    PERFORM decision_fact(NEW.id, NEW.application_id, NEW.outcome, NEW.reason_code, NEW.decided_at);
    RETURN NULL;
END $$;
CREATE TRIGGER decision_facts AFTER INSERT ON decision FOR EACH ROW EXECUTE FUNCTION decision_facts();
CREATE TRIGGER decision_facts_changed AFTER UPDATE ON decision
    FOR EACH ROW WHEN ((OLD.outcome, OLD.decided_at) IS DISTINCT FROM (NEW.outcome, NEW.decided_at))
    EXECUTE FUNCTION decision_facts();
-- One that was reopened was made all the same; one that was taken back never was.
CREATE FUNCTION undone_decision_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM retract_facts(NEW.id, '{approved,declined}');
    RETURN NULL;
END $$;
CREATE TRIGGER undone_decision_facts AFTER INSERT ON past_decision
    FOR EACH ROW WHEN (NEW.ended_as = 'UNDONE') EXECUTE FUNCTION undone_decision_facts();
--rollback DROP TRIGGER undone_decision_facts ON past_decision; DROP FUNCTION undone_decision_facts; DROP TRIGGER decision_facts_changed ON decision; DROP TRIGGER decision_facts ON decision; DROP FUNCTION decision_facts; DROP FUNCTION decision_fact;

--changeset offer:0201-allocation-facts splitStatements:false
--comment: one step of an allocation: it was not there before, is there now, or is on another day
CREATE FUNCTION allocation_fact(step text, allocation uuid, application uuid, before timestamptz, after timestamptz,
    started timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    steps text[] := '{}';
BEGIN
    IF before IS NOT DISTINCT FROM after THEN
        RETURN;
    END IF;
    IF before IS NOT NULL THEN
        PERFORM retract_facts(allocation, ARRAY[step]);
    END IF;
    IF after IS NULL THEN
        RETURN;
    END IF;
    IF step IN ('issued', 'activated', 'completed') AND NOT EXISTS (
        SELECT FROM allocation o WHERE o.application_id = application AND o.id <> allocation
            AND CASE step WHEN 'issued' THEN o.issued_at WHEN 'activated' THEN o.activated_at
                ELSE o.completed_at END IS NOT NULL) THEN
        steps := ARRAY[step];
    END IF;
    PERFORM new_fact(step, allocation, after, application, steps, started, NULL, NULL, NULL);
END $$;
CREATE FUNCTION allocation_facts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    -- On an insert there is no row before: every one of its moments is null.
    was allocation;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        was := OLD;
    END IF;
    PERFORM allocation_fact('reserved', NEW.id, NEW.application_id, was.reserved_at, NEW.reserved_at, NULL);
    PERFORM allocation_fact('issued', NEW.id, NEW.application_id, was.issued_at, NEW.issued_at,
        (SELECT decided_at FROM application WHERE id = NEW.application_id));
    PERFORM allocation_fact('activated', NEW.id, NEW.application_id, was.activated_at, NEW.activated_at, NEW.issued_at);
    PERFORM allocation_fact('completed', NEW.id, NEW.application_id, was.completed_at, NEW.completed_at, NEW.activated_at);
    IF was.status IN ('RETURNED', 'LAPSED', 'RECLAIMED', 'EXPIRED') AND was.status <> NEW.status THEN
        PERFORM retract_facts(NEW.id, ARRAY[lower(was.status)]);
    END IF;
    IF NEW.status IN ('RETURNED', 'LAPSED', 'RECLAIMED', 'EXPIRED') AND was.status IS DISTINCT FROM NEW.status THEN
        PERFORM new_fact(lower(NEW.status), NEW.id, coalesce(NEW.ended_at, now()), NEW.application_id, '{}',
            NEW.issued_at, NULL, NULL, NULL);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER allocation_facts AFTER INSERT ON allocation FOR EACH ROW EXECUTE FUNCTION allocation_facts();
CREATE TRIGGER allocation_facts_changed AFTER UPDATE ON allocation
    FOR EACH ROW WHEN ((OLD.reserved_at, OLD.issued_at, OLD.activated_at, OLD.completed_at, OLD.status)
        IS DISTINCT FROM (NEW.reserved_at, NEW.issued_at, NEW.activated_at, NEW.completed_at, NEW.status))
    EXECUTE FUNCTION allocation_facts();
--rollback DROP TRIGGER allocation_facts_changed ON allocation; DROP TRIGGER allocation_facts ON allocation; DROP FUNCTION allocation_facts; DROP FUNCTION allocation_fact;

--changeset offer:0201-feedback-facts splitStatements:false
--comment: one fact for each answer; the words are in none of them
CREATE FUNCTION facts_of_feedback(said feedback) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    about application;
    completed timestamptz;
    first boolean;
BEGIN
    SELECT completed_at INTO completed FROM allocation WHERE id = said.allocation_id;
    SELECT p.* INTO about FROM allocation a JOIN application p ON p.id = a.application_id WHERE a.id = said.allocation_id;
    IF said.kind = 'AFTER_THREE_MONTHS' THEN
        IF said.used_at_work IS NOT NULL THEN
            PERFORM new_fact('used-' || said.used_at_work, said.id, said.given_at, about.id, '{}', completed, NULL, NULL, NULL);
        END IF;
        RETURN;
    END IF;
    IF said.helped IS NOT NULL THEN
        first := said.helped <> 'no' AND completed IS NOT NULL AND NOT EXISTS (
            SELECT FROM feedback f JOIN allocation a ON a.id = f.allocation_id
            WHERE a.application_id = about.id AND a.completed_at IS NOT NULL AND f.id <> said.id
                AND f.kind = 'AFTER_COMPLETION' AND f.helped IN ('yes', 'partly'));
        PERFORM new_fact('helped-' || said.helped, said.id, said.given_at, about.id,
            CASE WHEN first THEN '{helped}'::text[] ELSE '{}' END, completed, NULL, NULL, NULL);
    END IF;
    IF said.confidence_now IS NOT NULL AND about.confidence_before IS NOT NULL THEN
        PERFORM new_fact('confidence', said.id, said.given_at, about.id, '{}', completed,
            about.confidence_before, said.confidence_now, NULL);
    END IF;
    IF said.recommend IS NOT NULL THEN
        PERFORM new_fact('recommend', said.id, said.given_at, about.id, '{}', completed, NULL, said.recommend, NULL);
    END IF;
END $$;
CREATE FUNCTION feedback_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM retract_facts(NEW.id, '{helped-yes,helped-partly,helped-no,confidence,recommend,used-yes,used-not-yet,used-no}');
    END IF;
    PERFORM facts_of_feedback(NEW);
    RETURN NULL;
END $$;
CREATE TRIGGER feedback_facts AFTER INSERT ON feedback FOR EACH ROW EXECUTE FUNCTION feedback_facts();
CREATE TRIGGER feedback_facts_changed AFTER UPDATE ON feedback
    FOR EACH ROW WHEN ((OLD.given_at, OLD.helped, OLD.confidence_now, OLD.recommend, OLD.used_at_work)
        IS DISTINCT FROM (NEW.given_at, NEW.helped, NEW.confidence_now, NEW.recommend, NEW.used_at_work))
    EXECUTE FUNCTION feedback_facts();
--rollback DROP TRIGGER feedback_facts_changed ON feedback; DROP TRIGGER feedback_facts ON feedback; DROP FUNCTION feedback_facts; DROP FUNCTION facts_of_feedback;

--changeset offer:0201-need-facts splitStatements:false
CREATE FUNCTION need_fact(of_kind text, of_subject uuid, times integer, happened date, recorded timestamptz, started date,
    why text, of_group text) RETURNS void LANGUAGE sql AS $$
    WITH written AS (
        INSERT INTO fact (kind, subject, quantity, occurred_on, recorded_at, steps, started_on, reason, authority,
            nation, region, authority_type, authority_size, platform, course, story, role_group, cost_class)
        VALUES (of_kind, of_subject, times, happened, recorded, '{}', started, why, 'unknown', 'unknown', 'unknown',
            'unknown', 'unknown', 'unknown', 'unknown', 'unknown', coalesce(of_group, 'unknown'), 'unknown')
        RETURNING id)
    INSERT INTO fact_pending (fact_id) SELECT id FROM written
$$;
CREATE FUNCTION unmet_need_facts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    created date := (NEW.created_at AT TIME ZONE 'Europe/London')::date;
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM need_fact('need-sent', NEW.id, 1, created, fact_recorded_at(NEW.created_at), NULL, NULL, NEW.role_group);
    ELSE
        PERFORM retract_facts(NEW.id, '{need-merged,need-declined}');
    END IF;
    IF NEW.status <> 'NEW' THEN
        PERFORM need_fact('need-' || lower(NEW.status), NEW.id, 1,
            (NEW.answered_at AT TIME ZONE 'Europe/London')::date, fact_recorded_at(NEW.answered_at), created,
            NULL, NEW.role_group);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER unmet_need_facts AFTER INSERT ON unmet_need FOR EACH ROW EXECUTE FUNCTION unmet_need_facts();
CREATE TRIGGER unmet_need_facts_changed AFTER UPDATE ON unmet_need
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION unmet_need_facts();
CREATE FUNCTION empty_search_facts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    more integer := NEW.times;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        more := NEW.times - OLD.times;
    END IF;
    IF more <> 0 THEN
        PERFORM need_fact('search-without-result', NULL, more, NEW.day, fact_recorded_at(NEW.day), NULL, NULL, NULL);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER empty_search_facts AFTER INSERT OR UPDATE ON empty_search
    FOR EACH ROW EXECUTE FUNCTION empty_search_facts();
--rollback DROP TRIGGER empty_search_facts ON empty_search; DROP FUNCTION empty_search_facts; DROP TRIGGER unmet_need_facts_changed ON unmet_need; DROP TRIGGER unmet_need_facts ON unmet_need; DROP FUNCTION unmet_need_facts; DROP FUNCTION need_fact;
