--liquibase formatted sql

--changeset offer:0087-saved-view
--comment: a reviewer's own names for filters of the queue
CREATE TABLE saved_view (
    id uuid CONSTRAINT saved_view_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT saved_view_of REFERENCES person,
    name text NOT NULL,
    query text NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX saved_view_name ON saved_view (person_id, lower(name));
--rollback DROP TABLE saved_view;
