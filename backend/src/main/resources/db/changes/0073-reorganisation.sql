--liquibase formatted sql

--changeset offer:0073-reorganisation
--comment: authorities that are to be replaced on a day; the register changes on that day and not before
CREATE TABLE reorganisation (
    id uuid CONSTRAINT reorganisation_pk PRIMARY KEY,
    name text NOT NULL,
    takes_effect_on date NOT NULL,
    plan jsonb NOT NULL,
    status text NOT NULL CONSTRAINT reorganisation_status CHECK (status IN ('PLANNED', 'DONE', 'CANCELLED')),
    created_at timestamptz NOT NULL,
    done_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT reorganisation_done CHECK ((status = 'DONE') = (done_at IS NOT NULL))
);
CREATE INDEX reorganisation_due ON reorganisation (takes_effect_on) WHERE status = 'PLANNED';
CREATE INDEX reorganisation_by_day ON reorganisation (takes_effect_on DESC, id DESC);
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('reorganisation', 'PLANNED', 'DONE'),
    ('reorganisation', 'PLANNED', 'CANCELLED');
CREATE TRIGGER reorganisation_transition BEFORE UPDATE ON reorganisation
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TABLE reorganisation; DELETE FROM legal_transition WHERE machine = 'reorganisation';
