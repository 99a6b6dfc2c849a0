--liquibase formatted sql

--changeset offer:0002-authority
CREATE TABLE authority (
    code text CONSTRAINT authority_pk PRIMARY KEY,
    gss text,
    former_gss text[] NOT NULL,
    official_name text NOT NULL,
    name text NOT NULL,
    type_code text NOT NULL,
    type text NOT NULL,
    nation text NOT NULL,
    region text NOT NULL,
    county_code text,
    combined_authority_code text,
    start_date date,
    end_date date,
    population_2020 integer,
    latitude numeric(8, 5),
    longitude numeric(8, 5),
    declaration_signed_on date,
    version bigint NOT NULL DEFAULT 0,
    CONSTRAINT authority_dates CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date)
);
CREATE INDEX authority_by_name ON authority (name, code);
CREATE INDEX authority_by_former_gss ON authority USING gin (former_gss);
CREATE INDEX authority_by_gss ON authority (gss);
--rollback DROP TABLE authority;

--changeset offer:0002-authority-successor
--comment: a replaced authority has one successor or, where it was split, several
CREATE TABLE authority_successor (
    authority_code text NOT NULL CONSTRAINT authority_successor_of REFERENCES authority,
    successor_code text NOT NULL CONSTRAINT authority_successor_is REFERENCES authority,
    CONSTRAINT authority_successor_pk PRIMARY KEY (authority_code, successor_code),
    CONSTRAINT authority_successor_other CHECK (authority_code <> successor_code)
);
CREATE INDEX authority_successor_back ON authority_successor (successor_code);
--rollback DROP TABLE authority_successor;

--changeset offer:0002-authority-domain
--comment: one e-mail domain may serve several authorities, and one authority may have several
CREATE TABLE authority_domain (
    domain text NOT NULL,
    authority_code text NOT NULL CONSTRAINT authority_domain_of REFERENCES authority,
    CONSTRAINT authority_domain_pk PRIMARY KEY (domain, authority_code),
    CONSTRAINT authority_domain_lower CHECK (domain = lower(domain) AND domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$')
);
CREATE INDEX authority_domain_back ON authority_domain (authority_code);
--rollback DROP TABLE authority_domain;

--changeset offer:0002-public-sector-suffix
--comment: a domain under one of these belongs to the public sector, though not to a known authority
CREATE TABLE public_sector_suffix (
    suffix text CONSTRAINT public_sector_suffix_pk PRIMARY KEY
);
INSERT INTO public_sector_suffix VALUES
    ('gov.uk'), ('gov.scot'), ('gov.wales'), ('llyw.cymru'), ('nhs.uk'), ('nhs.net'), ('police.uk'), ('mod.uk'),
    ('parliament.uk'), ('ac.uk'), ('sch.uk'), ('wmca.org.uk');
--rollback DROP TABLE public_sector_suffix;
