--liquibase formatted sql

--changeset offer:0112-reclaim-notice
--comment: staff mean to take a licence back, and its holder may answer until the end of a day
CREATE TABLE reclaim_notice (
    id uuid CONSTRAINT reclaim_notice_pk PRIMARY KEY,
    allocation_id uuid NOT NULL CONSTRAINT reclaim_notice_of REFERENCES allocation,
    status text NOT NULL CONSTRAINT reclaim_notice_status
        CHECK (status IN ('OPEN', 'ANSWERED', 'RECLAIMED', 'WITHDRAWN', 'CLOSED')),
    reason text NOT NULL CONSTRAINT reclaim_notice_reason
        CHECK (reason IN ('NO_PROGRESS', 'NOT_STARTED', 'LEFT_COUNCIL', 'USED_BY_ANOTHER', 'OTHER')),
    words text NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL,
    reply_by date NOT NULL,
    answer text,
    answered_at timestamptz,
    settled_by uuid,
    settled_at timestamptz,
    settled_words text,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT reclaim_notice_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT reclaim_notice_settled CHECK ((status IN ('OPEN', 'ANSWERED')) = (settled_at IS NULL)),
    CONSTRAINT reclaimed_after_an_answer_or_the_time_for_it CHECK (status <> 'RECLAIMED' OR answered_at IS NOT NULL
        OR settled_at >= CAST(reply_by + 1 AS timestamp) AT TIME ZONE 'Europe/London')
);
CREATE UNIQUE INDEX one_open_notice ON reclaim_notice (allocation_id) WHERE status IN ('OPEN', 'ANSWERED');
CREATE INDEX reclaim_notice_of ON reclaim_notice (allocation_id, given_at);
CREATE INDEX reclaim_notice_due ON reclaim_notice (reply_by) WHERE status = 'OPEN';
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('reclaim_notice', 'OPEN', 'ANSWERED'),
    ('reclaim_notice', 'OPEN', 'RECLAIMED'),
    ('reclaim_notice', 'OPEN', 'WITHDRAWN'),
    ('reclaim_notice', 'OPEN', 'CLOSED'),
    ('reclaim_notice', 'ANSWERED', 'RECLAIMED'),
    ('reclaim_notice', 'ANSWERED', 'WITHDRAWN'),
    ('reclaim_notice', 'ANSWERED', 'CLOSED');
CREATE TRIGGER reclaim_notice_transition BEFORE UPDATE ON reclaim_notice
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
CREATE TRIGGER reclaim_notice_kept BEFORE DELETE ON reclaim_notice FOR EACH ROW EXECUTE FUNCTION refuse_change();
--rollback DROP TABLE reclaim_notice; DELETE FROM legal_transition WHERE machine = 'reclaim_notice';

--changeset offer:0112-reclaimed-after-notice splitStatements:false
--comment: nothing is taken back without a notice that came to its end
CREATE FUNCTION check_reclaim_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM reclaim_notice WHERE allocation_id = NEW.id AND status = 'RECLAIMED') THEN
        RAISE EXCEPTION 'allocation % is reclaimed without notice', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'allocation_reclaimed_after_notice';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER allocation_reclaimed_after_notice BEFORE UPDATE ON allocation
    FOR EACH ROW WHEN (NEW.status = 'RECLAIMED' AND OLD.status <> 'RECLAIMED') EXECUTE FUNCTION check_reclaim_notice();
--rollback DROP TRIGGER allocation_reclaimed_after_notice ON allocation; DROP FUNCTION check_reclaim_notice();
