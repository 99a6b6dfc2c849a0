--liquibase formatted sql

--changeset offer:0170-rate-limit
--comment: unlogged, as counting must not wait for the disk: after a crash every window begins anew
CREATE UNLOGGED TABLE rate_limit (
    subject text CONSTRAINT rate_limit_pk PRIMARY KEY,
    used integer NOT NULL,
    ends_at timestamptz NOT NULL,
    CONSTRAINT rate_limit_used CHECK (used >= 0)
) WITH (fillfactor = 50);
--rollback DROP TABLE rate_limit;
