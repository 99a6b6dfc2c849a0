--liquibase formatted sql

--changeset offer:0089-given-to-authority
--comment: what a council was given in a year is counted on every answer of a form
CREATE INDEX application_given_to_authority ON application (authority_code, decided_at)
    WHERE status IN ('APPROVED', 'WAITING', 'FULFILLED');
--rollback DROP INDEX application_given_to_authority;
