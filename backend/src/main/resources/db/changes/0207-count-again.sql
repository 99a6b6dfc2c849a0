--liquibase formatted sql

--changeset offer:0207-count-again
--comment: a new series counts who started within their time: every fact is pending again, and count-facts counts all of them anew
DELETE FROM roll_up;
INSERT INTO fact_pending (fact_id) SELECT id FROM fact ON CONFLICT DO NOTHING;
--rollback SELECT 1;
