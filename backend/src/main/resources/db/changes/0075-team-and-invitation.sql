--liquibase formatted sql

--changeset offer:0075-application-team
--comment: colleagues who apply for one course together; each application stays one person's own
CREATE TABLE application_team (
    id uuid CONSTRAINT application_team_pk PRIMARY KEY,
    started_by uuid NOT NULL CONSTRAINT application_team_starter REFERENCES person,
    created_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    sent_at timestamptz
);
CREATE INDEX application_team_due ON application_team (closes_at) WHERE sent_at IS NULL;
ALTER TABLE application
    ADD COLUMN team_id uuid CONSTRAINT application_of_team REFERENCES application_team,
    ADD COLUMN team_place integer CONSTRAINT application_team_places CHECK (team_place BETWEEN 1 AND 6),
    ADD COLUMN confirmed_at timestamptz,
    ADD CONSTRAINT application_team_place UNIQUE (team_id, team_place),
    ADD CONSTRAINT application_in_team CHECK ((team_id IS NULL) = (team_place IS NULL)),
    ADD CONSTRAINT application_confirmed_in_team CHECK (confirmed_at IS NULL OR team_id IS NOT NULL);
--rollback ALTER TABLE application DROP COLUMN team_id, DROP COLUMN team_place, DROP COLUMN confirmed_at;
--rollback DROP TABLE application_team;

--changeset offer:0075-invitation
--comment: somebody is asked to apply for a course: a colleague for a team, or one whom a council lead nominates
CREATE TABLE invitation (
    id uuid CONSTRAINT invitation_pk PRIMARY KEY,
    team_id uuid CONSTRAINT invitation_to_team REFERENCES application_team,
    email text,
    name text,
    invited_by uuid NOT NULL CONSTRAINT invitation_by REFERENCES person,
    authority_code text CONSTRAINT invitation_of_authority REFERENCES authority,
    course_id uuid CONSTRAINT invitation_course REFERENCES course,
    named_title text,
    named_url text,
    named_why text,
    course_key text GENERATED ALWAYS AS (coalesce(course_id::text, lower(named_url))) STORED,
    why text,
    status text NOT NULL CONSTRAINT invitation_status CHECK (status IN ('OPEN', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED')),
    created_at timestamptz NOT NULL,
    sent_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    closed_at timestamptz,
    application_id uuid CONSTRAINT invitation_application REFERENCES application,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT invitation_email_normal CHECK (email = lower(btrim(email))),
    CONSTRAINT invitation_open_has_address CHECK (status <> 'OPEN' OR email IS NOT NULL),
    CONSTRAINT invitation_one_course CHECK ((course_id IS NULL) <> (named_url IS NULL)),
    CONSTRAINT invitation_accepted CHECK ((status = 'ACCEPTED') = (application_id IS NOT NULL)),
    CONSTRAINT invitation_closed CHECK ((status = 'OPEN') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX one_open_invitation ON invitation (invited_by, email, course_key) WHERE status = 'OPEN';
CREATE INDEX invitation_of_team ON invitation (team_id) WHERE team_id IS NOT NULL;
CREATE INDEX invitation_to ON invitation (email) WHERE status = 'OPEN';
CREATE INDEX invitation_nominations ON invitation (authority_code, created_at DESC, id DESC) WHERE team_id IS NULL;
CREATE INDEX invitation_due ON invitation (expires_at) WHERE status = 'OPEN';
CREATE INDEX invitation_to_forget ON invitation (closed_at) WHERE email IS NOT NULL;
--rollback DROP TABLE invitation;

--changeset offer:0075-invitation-transitions
INSERT INTO legal_transition (machine, from_status, to_status) VALUES
    ('invitation', 'OPEN', 'ACCEPTED'),
    ('invitation', 'OPEN', 'DECLINED'),
    ('invitation', 'OPEN', 'CANCELLED'),
    ('invitation', 'OPEN', 'EXPIRED');
CREATE TRIGGER invitation_transition BEFORE UPDATE ON invitation
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_transition();
--rollback DROP TRIGGER invitation_transition ON invitation; DELETE FROM legal_transition WHERE machine = 'invitation';
