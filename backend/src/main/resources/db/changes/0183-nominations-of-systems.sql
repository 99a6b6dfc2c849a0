--liquibase formatted sql

--changeset offer:0183-nomination-of-system
--comment: a council's system nominates people of the council as its lead does, and the timeline says which one did something
ALTER TABLE invitation
    ALTER COLUMN invited_by DROP NOT NULL,
    ADD COLUMN client_id uuid CONSTRAINT invitation_by_client REFERENCES partner_client,
    ADD CONSTRAINT invitation_one_inviter CHECK ((invited_by IS NULL) <> (client_id IS NULL)),
    ADD CONSTRAINT invitation_of_client CHECK (client_id IS NULL OR team_id IS NULL AND authority_code IS NOT NULL);
CREATE UNIQUE INDEX one_open_invitation_of_client ON invitation (client_id, email, course_key)
    WHERE status = 'OPEN' AND client_id IS NOT NULL;
ALTER TABLE timeline_entry
    ADD COLUMN client_id uuid CONSTRAINT timeline_entry_by_client REFERENCES partner_client,
    ADD CONSTRAINT timeline_entry_one_actor CHECK (actor IS NULL OR client_id IS NULL);
--rollback ALTER TABLE timeline_entry DROP COLUMN client_id;
--rollback DELETE FROM invitation WHERE client_id IS NOT NULL;
--rollback ALTER TABLE invitation DROP COLUMN client_id;
--rollback ALTER TABLE invitation ALTER COLUMN invited_by SET NOT NULL;
