--liquibase formatted sql

--changeset offer:0102-vault-secret
--comment: keys of the service's own, sealed under the key from the configuration, so that they outlive it
CREATE TABLE vault_secret (
    name text CONSTRAINT vault_secret_pk PRIMARY KEY,
    sealed bytea NOT NULL,
    made_at timestamptz NOT NULL
);
--rollback DROP TABLE vault_secret;
