--liquibase formatted sql

--changeset offer:0209-report-subscription
--comment: staff who get a link to the board report each month; the day of the next one is kept, so that none is missed and none sent twice
CREATE TABLE report_subscription (
    person_id uuid CONSTRAINT report_subscription_pk PRIMARY KEY
        CONSTRAINT report_subscription_of REFERENCES person,
    subscribed_at timestamptz NOT NULL,
    next_on date NOT NULL
);
--rollback DROP TABLE report_subscription;
