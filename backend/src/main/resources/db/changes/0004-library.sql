--liquibase formatted sql

--changeset offer:0004-extensions
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--rollback DROP EXTENSION pg_trgm; DROP EXTENSION unaccent;

--changeset offer:0004-course
CREATE TABLE course (
    id uuid CONSTRAINT course_pk PRIMARY KEY,
    code text NOT NULL CONSTRAINT course_code UNIQUE,
    slug text NOT NULL CONSTRAINT course_slug UNIQUE,
    title text NOT NULL,
    platform text NOT NULL,
    awarding_partner text NOT NULL,
    url text NOT NULL,
    hours numeric(6, 2) NOT NULL CONSTRAINT course_hours CHECK (hours > 0),
    weeks integer CONSTRAINT course_weeks CHECK (weeks > 0),
    level text NOT NULL CONSTRAINT course_level CHECK (level IN ('introductory', 'intermediate', 'advanced')),
    format text NOT NULL CONSTRAINT course_format CHECK (format IN ('self-paced', 'scheduled', 'live-online', 'classroom')),
    cost_class text NOT NULL CONSTRAINT course_cost_class CHECK (cost_class IN ('free', 'funded', 'paid')),
    certificate text NOT NULL CONSTRAINT course_certificate CHECK (certificate IN ('none', 'free', 'paid')),
    topics text[] NOT NULL,
    languages text[] NOT NULL,
    access_features text[] NOT NULL,
    summary text NOT NULL,
    evidence text,
    status text NOT NULL CONSTRAINT course_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    replaced_by uuid CONSTRAINT course_replaced_by REFERENCES course,
    last_checked_on date,
    review_by date,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 0
);
CREATE INDEX course_published ON course (title, id) WHERE status = 'PUBLISHED';
--rollback DROP TABLE course;

--changeset offer:0004-user-story
CREATE TABLE user_story (
    id uuid CONSTRAINT user_story_pk PRIMARY KEY,
    code text NOT NULL CONSTRAINT user_story_code UNIQUE,
    role text NOT NULL,
    need text NOT NULL,
    goal text NOT NULL,
    role_group text NOT NULL CONSTRAINT user_story_role_group
        CHECK (role_group IN ('leader', 'manager', 'specialist', 'frontline', 'councillor', 'corporate')),
    skills text[] NOT NULL,
    motivators text[] NOT NULL,
    constraints text[] NOT NULL,
    evidence text NOT NULL,
    status text NOT NULL CONSTRAINT user_story_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 0
);
--rollback DROP TABLE user_story;

--changeset offer:0004-story-course
CREATE TABLE story_course (
    story_id uuid NOT NULL CONSTRAINT story_course_story REFERENCES user_story,
    course_id uuid NOT NULL CONSTRAINT story_course_course REFERENCES course,
    fit text NOT NULL CONSTRAINT story_course_fit CHECK (fit IN ('full', 'partial', 'taster')),
    reason text NOT NULL CONSTRAINT story_course_reason CHECK (char_length(reason) BETWEEN 1 AND 140),
    position integer NOT NULL,
    author text NOT NULL,
    reviewed_on date NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT story_course_pk PRIMARY KEY (story_id, course_id)
);
CREATE INDEX story_course_back ON story_course (course_id);
--rollback DROP TABLE story_course;
