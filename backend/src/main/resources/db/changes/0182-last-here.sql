--liquibase formatted sql

--changeset offer:0182-last-here
--comment: when somebody last signed in, which their sessions no longer say once they are forgotten
ALTER TABLE person ADD COLUMN last_here_at timestamptz NOT NULL DEFAULT now();
UPDATE person p SET last_here_at = greatest(p.created_at,
    (SELECT max(s.last_used_at) FROM session s WHERE s.person_id = p.id));
CREATE INDEX person_last_here ON person (last_here_at) WHERE erased_at IS NULL;
--rollback DROP INDEX person_last_here; ALTER TABLE person DROP COLUMN last_here_at;

--changeset offer:0182-was-here splitStatements:false
CREATE FUNCTION person_was_here() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE person SET last_here_at = NEW.last_used_at WHERE id = NEW.person_id AND last_here_at < NEW.last_used_at;
    RETURN NULL;
END $$;
CREATE TRIGGER session_was_here AFTER INSERT ON session FOR EACH ROW EXECUTE FUNCTION person_was_here();
--rollback DROP TRIGGER session_was_here ON session; DROP FUNCTION person_was_here;

--changeset offer:0182-due-by-index
--comment: what is counted every half minute on every replica is found by an index, however long the history is
CREATE INDEX session_ended ON session (least(expires_at, revoked_at));
CREATE INDEX sign_in_challenge_ended ON sign_in_challenge (expires_at);
--rollback DROP INDEX sign_in_challenge_ended; DROP INDEX session_ended;

--changeset offer:0182-forgotten-application splitStatements:false
--comment: whose words are wiped; not any more once it moves again
ALTER TABLE application ADD COLUMN forgotten_at timestamptz;
CREATE INDEX application_to_forget ON application (coalesce(decided_at, submitted_at, created_at))
    WHERE status IN ('DECLINED', 'WITHDRAWN') AND forgotten_at IS NULL;
CREATE FUNCTION application_is_remembered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.forgotten_at := NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER application_is_remembered BEFORE UPDATE OF status ON application FOR EACH ROW
    WHEN (OLD.status IS DISTINCT FROM NEW.status AND NEW.forgotten_at IS NOT NULL)
    EXECUTE FUNCTION application_is_remembered();
--rollback DROP TRIGGER application_is_remembered ON application; DROP FUNCTION application_is_remembered; DROP INDEX application_to_forget; ALTER TABLE application DROP COLUMN forgotten_at;

--changeset offer:0182-unmet-need-address
--comment: finds what somebody left their address with, without showing it; gone with the address
ALTER TABLE unmet_need ADD COLUMN address_hash text;
CREATE INDEX unmet_need_of_address ON unmet_need (address_hash) WHERE address_hash IS NOT NULL;
--rollback DROP INDEX unmet_need_of_address; ALTER TABLE unmet_need DROP COLUMN address_hash;
