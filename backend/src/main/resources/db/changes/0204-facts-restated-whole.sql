--liquibase formatted sql

--changeset offer:0204-restated-whole splitStatements:false
--comment: where a moment that others are measured from is put right, so are those
CREATE FUNCTION restate_allocation(held allocation) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    decided timestamptz;
BEGIN
    PERFORM retract_facts(held.id, '{reserved,issued,activated,completed,returned,lapsed,reclaimed,expired}');
    SELECT decided_at INTO decided FROM application WHERE id = held.application_id;
    PERFORM allocation_fact('reserved', held.id, held.application_id, NULL, held.reserved_at, NULL);
    PERFORM allocation_fact('issued', held.id, held.application_id, NULL, held.issued_at, decided);
    PERFORM allocation_fact('activated', held.id, held.application_id, NULL, held.activated_at, held.issued_at);
    PERFORM allocation_fact('completed', held.id, held.application_id, NULL, held.completed_at, held.activated_at);
    IF held.status IN ('RETURNED', 'LAPSED', 'RECLAIMED', 'EXPIRED') THEN
        PERFORM new_fact(lower(held.status), held.id, coalesce(held.ended_at, now()), held.application_id, '{}',
            held.issued_at, NULL, NULL, NULL);
    END IF;
END $$;
CREATE FUNCTION restate_case(of_application uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    made record;
    held allocation;
    said feedback;
BEGIN
    FOR made IN SELECT id, outcome, reason_code, decided_at FROM decision WHERE application_id = of_application
        UNION ALL SELECT id, outcome, reason_code, decided_at FROM past_decision
            WHERE application_id = of_application AND ended_as = 'REOPENED' LOOP
        PERFORM retract_facts(made.id, '{approved,declined}');
        PERFORM decision_fact(made.id, of_application, made.outcome, made.reason_code, made.decided_at);
    END LOOP;
    FOR held IN SELECT * FROM allocation WHERE application_id = of_application LOOP
        PERFORM restate_allocation(held);
    END LOOP;
    FOR said IN SELECT f.* FROM feedback f JOIN allocation a ON a.id = f.allocation_id
        WHERE a.application_id = of_application LOOP
        PERFORM retract_facts(said.id, '{helped-yes,helped-partly,helped-no,confidence,recommend,used-yes,used-not-yet,used-no}');
        PERFORM facts_of_feedback(said);
    END LOOP;
END $$;
CREATE OR REPLACE FUNCTION application_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.submitted_at IS NOT NULL THEN
        PERFORM retract_facts(NEW.id, '{sent}');
    END IF;
    IF NEW.submitted_at IS NOT NULL THEN
        PERFORM new_fact('sent', NEW.id, NEW.submitted_at, NEW.id, '{sent}', NULL, NULL, NULL, NULL);
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.submitted_at IS NOT NULL THEN
        PERFORM restate_case(NEW.id);
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION allocation_facts_put_right() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM restate_allocation(NEW);
    RETURN NULL;
END $$;
-- After the trigger that adds what is new: names go by the alphabet.
CREATE TRIGGER allocation_facts_put_right AFTER UPDATE ON allocation
    FOR EACH ROW WHEN (OLD.issued_at IS NOT NULL AND OLD.issued_at IS DISTINCT FROM NEW.issued_at
        OR OLD.activated_at IS NOT NULL AND OLD.activated_at IS DISTINCT FROM NEW.activated_at)
    EXECUTE FUNCTION allocation_facts_put_right();
--rollback DROP TRIGGER allocation_facts_put_right ON allocation; DROP FUNCTION allocation_facts_put_right; DROP FUNCTION restate_case; DROP FUNCTION restate_allocation;
