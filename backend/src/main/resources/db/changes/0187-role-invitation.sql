--liquibase formatted sql

--changeset offer:0187-role-invitation
--comment: people who were invited to hold roles, until a while after it ended; of the link there is a hash only
CREATE TABLE role_invitation (
    id uuid CONSTRAINT role_invitation_pk PRIMARY KEY,
    email text NOT NULL,
    roles text[] NOT NULL CONSTRAINT role_invitation_roles CHECK (cardinality(roles) > 0
        AND roles <@ ARRAY['COUNCIL_LEAD', 'REVIEWER', 'EDITOR', 'ANALYST', 'ADMINISTRATOR']),
    authority_code text CONSTRAINT role_invitation_authority REFERENCES authority,
    token_hash bytea NOT NULL CONSTRAINT role_invitation_token UNIQUE,
    invited_by uuid NOT NULL CONSTRAINT role_invitation_by REFERENCES person,
    created_at timestamptz NOT NULL,
    sent_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    accepted_at timestamptz,
    accepted_by uuid CONSTRAINT role_invitation_accepted_by REFERENCES person,
    withdrawn_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT role_invitation_council CHECK (('COUNCIL_LEAD' = ANY (roles)) = (authority_code IS NOT NULL)),
    CONSTRAINT role_invitation_ended_once CHECK (accepted_at IS NULL OR withdrawn_at IS NULL)
);
CREATE UNIQUE INDEX role_invitation_one_open ON role_invitation (email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX role_invitation_ended ON role_invitation (coalesce(accepted_at, withdrawn_at, expires_at));
CREATE INDEX role_invitation_invited_by ON role_invitation (invited_by);
CREATE INDEX role_invitation_of_person ON role_invitation (accepted_by);
--rollback DROP TABLE role_invitation;
