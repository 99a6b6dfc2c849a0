--liquibase formatted sql

--changeset offer:0184-suggested-answers
--comment: whoever nominates may fill in answers, which are the person's own to correct; they are kept until the invitation is answered
ALTER TABLE invitation
    ADD COLUMN story_id uuid CONSTRAINT invitation_story REFERENCES user_story,
    ADD COLUMN problem text,
    ADD COLUMN motivators text[],
    ADD COLUMN constraints text[],
    ADD COLUMN confidence_before integer CONSTRAINT invitation_confidence CHECK (confidence_before BETWEEN 1 AND 5),
    ADD COLUMN needed_by date,
    ADD COLUMN intended_use text,
    ADD COLUMN support_wanted text,
    ADD CONSTRAINT invitation_suggests_while_open CHECK (status = 'OPEN' OR num_nonnulls(story_id, problem, motivators,
        constraints, confidence_before, needed_by, intended_use, support_wanted) = 0);
--rollback ALTER TABLE invitation DROP COLUMN story_id, DROP COLUMN problem, DROP COLUMN motivators, DROP COLUMN constraints,
--rollback     DROP COLUMN confidence_before, DROP COLUMN needed_by, DROP COLUMN intended_use, DROP COLUMN support_wanted;
