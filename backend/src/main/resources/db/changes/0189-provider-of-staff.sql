--liquibase formatted sql

--changeset offer:0189-provider-attempt
--comment: hashes only: the browser that started holds what they are made of
CREATE TABLE provider_attempt (
    id uuid CONSTRAINT provider_attempt_pk PRIMARY KEY,
    state_hash bytea NOT NULL CONSTRAINT provider_attempt_state UNIQUE,
    browser_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    spent_at timestamptz
);
CREATE INDEX provider_attempt_ended ON provider_attempt (expires_at);
--rollback DROP TABLE provider_attempt;

--changeset offer:0189-provider-link
--comment: one account of the provider is one person, and one person has one
CREATE TABLE provider_link (
    issuer text NOT NULL,
    subject text NOT NULL,
    person_id uuid NOT NULL CONSTRAINT provider_link_of REFERENCES person,
    linked_at timestamptz NOT NULL,
    CONSTRAINT provider_link_pk PRIMARY KEY (issuer, subject),
    CONSTRAINT provider_link_one UNIQUE (person_id, issuer),
    CONSTRAINT provider_link_subject CHECK (length(subject) BETWEEN 1 AND 255)
);
--rollback DROP TABLE provider_link;
