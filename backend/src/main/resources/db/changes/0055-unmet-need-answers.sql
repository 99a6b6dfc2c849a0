--liquibase formatted sql

--changeset offer:0055-unmet-need-transitions
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('unmet_need', 'NEW', 'MERGED'), ('unmet_need', 'NEW', 'DECLINED'), ('unmet_need', 'MERGED', 'NEW');
CREATE TRIGGER unmet_need_transition BEFORE UPDATE ON unmet_need
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TRIGGER unmet_need_transition ON unmet_need; DELETE FROM legal_transition WHERE machine = 'unmet_need';

--changeset offer:0055-unmet-need-words
--comment: finds needs that say nearly the same, and needs by a part of their words
CREATE INDEX unmet_need_words_like ON unmet_need USING gin (words gin_trgm_ops);
CREATE INDEX unmet_need_by_time ON unmet_need (created_at DESC, id DESC);
--rollback DROP INDEX unmet_need_by_time; DROP INDEX unmet_need_words_like;
