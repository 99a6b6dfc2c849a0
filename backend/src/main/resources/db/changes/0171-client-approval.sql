--liquibase formatted sql

--changeset offer:0171-client-approval
--comment: council leads register systems, administrators approve them; what was registered before was by administrators
ALTER TABLE partner_client
    ADD registered_by uuid CONSTRAINT partner_client_registered_by REFERENCES person,
    ADD approved_at timestamptz,
    ADD approved_by uuid CONSTRAINT partner_client_approved_by REFERENCES person,
    ADD public_keys text;
UPDATE partner_client SET approved_at = created_at;
CREATE INDEX partner_client_of_authority ON partner_client (authority_code, id);
--rollback DROP INDEX partner_client_of_authority; ALTER TABLE partner_client DROP registered_by, DROP approved_at, DROP approved_by, DROP public_keys;

--changeset offer:0171-client-secret-named
ALTER TABLE partner_client_secret
    ADD id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT partner_client_secret_id UNIQUE,
    ADD ending text NOT NULL DEFAULT '',
    ADD last_used_at timestamptz;
--rollback ALTER TABLE partner_client_secret DROP id, DROP ending, DROP last_used_at;

--changeset offer:0171-client-assertion
--comment: signed proofs that were used, until they would no longer be taken anyway
CREATE TABLE client_assertion (
    client uuid NOT NULL CONSTRAINT client_assertion_of REFERENCES partner_client,
    jti text NOT NULL,
    forgotten_at timestamptz NOT NULL,
    CONSTRAINT client_assertion_pk PRIMARY KEY (client, jti)
);
CREATE INDEX client_assertion_age ON client_assertion (forgotten_at);
--rollback DROP TABLE client_assertion;
