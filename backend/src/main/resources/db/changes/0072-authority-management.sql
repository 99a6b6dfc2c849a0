--liquibase formatted sql

--changeset offer:0072-authority-last-day
--comment: the register ends some authorities on their last day and others on the day their successor starts; this is the last day either way
ALTER TABLE authority ADD COLUMN last_day date;
UPDATE authority a SET last_day = CASE WHEN EXISTS (
        SELECT FROM authority_successor s JOIN authority n ON n.code = s.successor_code
        WHERE s.authority_code = a.code AND n.start_date <= a.end_date)
    THEN a.end_date - 1 ELSE a.end_date END
WHERE a.end_date IS NOT NULL;
ALTER TABLE authority ADD CONSTRAINT authority_last_day CHECK (
    (end_date IS NULL) = (last_day IS NULL) AND (last_day IS NULL OR end_date - last_day IN (0, 1)));
--rollback ALTER TABLE authority DROP COLUMN last_day;

--changeset offer:0072-authority-domain-history
--comment: a domain is retired and never deleted, so that it can be said why an old address belonged where it did
ALTER TABLE authority_domain
    ADD COLUMN added_at timestamptz,
    ADD COLUMN added_by uuid CONSTRAINT authority_domain_added_by REFERENCES person,
    ADD COLUMN reason text,
    ADD COLUMN retired_at timestamptz,
    ADD COLUMN retired_by uuid CONSTRAINT authority_domain_retired_by REFERENCES person,
    ADD COLUMN retired_why text,
    ADD CONSTRAINT authority_domain_retired CHECK ((retired_at IS NULL) = (retired_why IS NULL)),
    ADD CONSTRAINT authority_domain_no_suffix CHECK (domain NOT IN
        ('gov.uk', 'gov.scot', 'gov.wales', 'llyw.cymru', 'nhs.uk', 'nhs.net', 'police.uk', 'ac.uk', 'sch.uk', 'co.uk', 'org.uk'));
--rollback ALTER TABLE authority_domain DROP CONSTRAINT authority_domain_no_suffix, DROP COLUMN added_at, DROP COLUMN added_by,
--rollback     DROP COLUMN reason, DROP COLUMN retired_at, DROP COLUMN retired_by, DROP COLUMN retired_why;

--changeset offer:0072-vouching
--comment: why somebody whose address says nothing was tied to an authority
CREATE TABLE vouching (
    id uuid CONSTRAINT vouching_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT vouching_for REFERENCES person,
    authority_code text NOT NULL CONSTRAINT vouching_authority REFERENCES authority,
    reason text NOT NULL,
    vouched_by uuid NOT NULL CONSTRAINT vouching_by REFERENCES person,
    vouched_at timestamptz NOT NULL
);
CREATE INDEX vouching_of_person ON vouching (person_id, vouched_at);
--rollback DROP TABLE vouching;
