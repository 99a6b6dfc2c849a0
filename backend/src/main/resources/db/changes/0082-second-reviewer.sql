--liquibase formatted sql

--changeset offer:0082-decision-proposal
--comment: what one reviewer means to decide and a second one confirms or returns. The case stays SUBMITTED meanwhile
CREATE TABLE decision_proposal (
    id uuid CONSTRAINT decision_proposal_pk PRIMARY KEY,
    application_id uuid NOT NULL CONSTRAINT decision_proposal_of REFERENCES application,
    outcome text NOT NULL CONSTRAINT decision_proposal_outcome CHECK (outcome IN ('APPROVED', 'DECLINED')),
    reason_code text,
    words text,
    alternatives uuid[] NOT NULL,
    proposed_by uuid NOT NULL CONSTRAINT decision_proposal_by REFERENCES person,
    proposed_at timestamptz NOT NULL,
    settled_as text CONSTRAINT decision_proposal_settled_as CHECK (settled_as IN ('CONFIRMED', 'RETURNED')),
    settled_by uuid CONSTRAINT decision_proposal_settled_by REFERENCES person,
    settled_at timestamptz,
    CONSTRAINT decision_proposal_reason CHECK (outcome = 'APPROVED' OR reason_code IS NOT NULL),
    CONSTRAINT decision_proposal_two_people CHECK (settled_as IS DISTINCT FROM 'CONFIRMED' OR settled_by <> proposed_by),
    CONSTRAINT decision_proposal_settled CHECK ((settled_as IS NULL) = (settled_at IS NULL))
);
CREATE UNIQUE INDEX one_open_proposal ON decision_proposal (application_id) WHERE settled_at IS NULL;
--rollback DROP TABLE decision_proposal;

--changeset offer:0082-similar-cases
--comment: how cases for the same course, or of the same story, were decided lately
CREATE INDEX application_decided_for_course ON application (course_key, decided_at DESC) WHERE decided_at IS NOT NULL;
CREATE INDEX application_decided_of_story ON application (story_id, decided_at DESC) WHERE decided_at IS NOT NULL;
--rollback DROP INDEX application_decided_for_course; DROP INDEX application_decided_of_story;
