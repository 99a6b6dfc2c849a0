--liquibase formatted sql

--changeset offer:0140-forecast
--comment: what became of a purchase's licences, and what came back to a pool lately, without reading every allocation
CREATE INDEX allocation_by_licence ON allocation (licence_id);
CREATE INDEX allocation_ended ON allocation (pool_id, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX purchase_newest ON purchase (ordered_on DESC, id DESC);
--rollback DROP INDEX allocation_by_licence, allocation_ended, purchase_newest;
