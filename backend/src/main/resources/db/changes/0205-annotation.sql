--liquibase formatted sql

--changeset offer:0205-annotation
--comment: what happened on a day, in a few words, for whoever looks at a chart over time
CREATE TABLE annotation (
    id uuid CONSTRAINT annotation_pk PRIMARY KEY,
    happened_on date NOT NULL,
    words text NOT NULL CONSTRAINT annotation_words CHECK (length(words) BETWEEN 1 AND 60),
    version bigint NOT NULL DEFAULT 0
);
--rollback DROP TABLE annotation;
