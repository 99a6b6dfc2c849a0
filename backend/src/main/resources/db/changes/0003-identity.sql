--liquibase formatted sql

--changeset offer:0003-person
CREATE TABLE person (
    id uuid CONSTRAINT person_pk PRIMARY KEY,
    email text,
    name text,
    authority_code text CONSTRAINT person_of_authority REFERENCES authority,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz,
    erased_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT person_email_normal CHECK (email = lower(btrim(email))),
    CONSTRAINT person_email_unless_erased CHECK ((email IS NULL) = (erased_at IS NOT NULL))
);
CREATE UNIQUE INDEX person_email ON person (email);
CREATE INDEX person_by_authority ON person (authority_code);
--rollback DROP TABLE person;

--changeset offer:0003-person-role
CREATE TABLE person_role (
    person_id uuid NOT NULL CONSTRAINT person_role_of REFERENCES person,
    role text NOT NULL,
    granted_at timestamptz NOT NULL,
    CONSTRAINT person_role_pk PRIMARY KEY (person_id, role),
    CONSTRAINT person_role_known CHECK (role IN ('COUNCIL_LEAD', 'REVIEWER', 'EDITOR', 'ANALYST', 'ADMINISTRATOR'))
);
--rollback DROP TABLE person_role;

--changeset offer:0003-sign-in-challenge
CREATE TABLE sign_in_challenge (
    id uuid CONSTRAINT sign_in_challenge_pk PRIMARY KEY,
    email text NOT NULL,
    token_hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    return_to text,
    attempts integer NOT NULL DEFAULT 0,
    requested_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    consumed_at timestamptz,
    cancelled_at timestamptz,
    CONSTRAINT sign_in_challenge_attempts CHECK (attempts BETWEEN 0 AND 5)
);
CREATE UNIQUE INDEX sign_in_challenge_token ON sign_in_challenge (token_hash);
CREATE INDEX sign_in_challenge_of_email ON sign_in_challenge (email, requested_at);
--rollback DROP TABLE sign_in_challenge;

--changeset offer:0003-session
CREATE TABLE session (
    id uuid CONSTRAINT session_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT session_of_person REFERENCES person,
    device text NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX session_of_person ON session (person_id);
CREATE TABLE refresh_token (
    hash bytea CONSTRAINT refresh_token_pk PRIMARY KEY,
    session_id uuid NOT NULL CONSTRAINT refresh_token_of_session REFERENCES session ON DELETE CASCADE,
    issued_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX refresh_token_of_session ON refresh_token (session_id);
--rollback DROP TABLE refresh_token; DROP TABLE session;

--changeset offer:0003-signing-key
CREATE TABLE signing_key (
    kid text CONSTRAINT signing_key_pk PRIMARY KEY,
    public_jwk text NOT NULL,
    private_sealed bytea NOT NULL,
    created_at timestamptz NOT NULL,
    activates_at timestamptz NOT NULL,
    retires_at timestamptz NOT NULL
);
--rollback DROP TABLE signing_key;

--changeset offer:0003-partner-client
CREATE TABLE partner_client (
    id uuid CONSTRAINT partner_client_pk PRIMARY KEY,
    client_id text NOT NULL CONSTRAINT partner_client_id UNIQUE,
    name text NOT NULL,
    authority_code text NOT NULL CONSTRAINT partner_client_of_authority REFERENCES authority,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_used_at timestamptz,
    version bigint NOT NULL DEFAULT 0
);
CREATE TABLE partner_client_secret (
    hash bytea CONSTRAINT partner_client_secret_pk PRIMARY KEY,
    client uuid NOT NULL CONSTRAINT partner_client_secret_of REFERENCES partner_client,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX partner_client_secret_of ON partner_client_secret (client);
--rollback DROP TABLE partner_client_secret; DROP TABLE partner_client;
