--liquibase formatted sql

--changeset offer:0074-application-window
--comment: when applications are taken. Where a whole offer, platform or course has windows, it is open in them only
CREATE TABLE application_window (
    id uuid CONSTRAINT application_window_pk PRIMARY KEY,
    platform text,
    course_id uuid CONSTRAINT application_window_course REFERENCES course,
    opens_on date NOT NULL,
    closes_on date,
    made_by uuid CONSTRAINT application_window_made_by REFERENCES person,
    made_at timestamptz NOT NULL,
    cancelled_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT application_window_one_scope CHECK (platform IS NULL OR course_id IS NULL),
    CONSTRAINT application_window_dates CHECK (closes_on >= opens_on)
);
CREATE INDEX application_window_by_day ON application_window (opens_on DESC, id DESC);
--rollback DROP TABLE application_window;

--changeset offer:0074-opening-notice
--comment: who wants to be told when applications open; the address is sealed, told once and then gone
CREATE TABLE opening_notice (
    id uuid CONSTRAINT opening_notice_pk PRIMARY KEY,
    course_id uuid CONSTRAINT opening_notice_course REFERENCES course,
    address_hash text NOT NULL,
    sealed bytea NOT NULL,
    asked_at timestamptz NOT NULL,
    CONSTRAINT opening_notice_once UNIQUE NULLS NOT DISTINCT (course_id, address_hash)
);
--rollback DROP TABLE opening_notice;
