--liquibase formatted sql

--changeset offer:0161-webhook
--comment: where councils want to be told of changes. Who holds the lease of an endpoint sends to it alone, so that one slow council holds up no other
CREATE TABLE webhook_endpoint (
    id uuid CONSTRAINT webhook_endpoint_pk PRIMARY KEY,
    authority_code text NOT NULL CONSTRAINT webhook_endpoint_of REFERENCES authority,
    url text NOT NULL,
    description text,
    event_types text[] NOT NULL,
    status text NOT NULL DEFAULT 'ON' CONSTRAINT webhook_endpoint_status CHECK (status IN ('ON', 'OFF')),
    secret_sealed bytea NOT NULL,
    previous_sealed bytea,
    previous_until timestamptz,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    failing_since timestamptz,
    failures integer NOT NULL DEFAULT 0,
    rest_until timestamptz NOT NULL DEFAULT '-infinity',
    turn_at timestamptz NOT NULL DEFAULT '-infinity',
    lease_owner text,
    lease_until timestamptz,
    CONSTRAINT webhook_endpoint_previous CHECK ((previous_sealed IS NULL) = (previous_until IS NULL))
);
CREATE INDEX webhook_endpoint_of_authority ON webhook_endpoint (authority_code, id DESC);

CREATE TABLE webhook_delivery (
    id uuid CONSTRAINT webhook_delivery_pk PRIMARY KEY DEFAULT gen_random_uuid(),
    number bigint GENERATED ALWAYS AS IDENTITY,
    endpoint_id uuid NOT NULL CONSTRAINT webhook_delivery_to REFERENCES webhook_endpoint ON DELETE CASCADE,
    -- Where the change is; a test has none.
    authority_code text,
    position bigint,
    type text NOT NULL,
    record_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'WAITING' CONSTRAINT webhook_delivery_status CHECK (status IN ('WAITING', 'DELIVERED', 'DEAD')),
    created_at timestamptz NOT NULL,
    next_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    tried_at timestamptz,
    answer integer,
    error text,
    CONSTRAINT webhook_delivery_once UNIQUE (endpoint_id, position)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (endpoint_id, next_at) WHERE status = 'WAITING';
CREATE INDEX webhook_delivery_line ON webhook_delivery (endpoint_id, record_id, number) WHERE status = 'WAITING';
CREATE INDEX webhook_delivery_log ON webhook_delivery (endpoint_id, number DESC);
CREATE INDEX webhook_delivery_dead ON webhook_delivery (number DESC) WHERE status = 'DEAD';
CREATE INDEX webhook_delivery_age ON webhook_delivery (created_at);
--rollback DROP TABLE webhook_delivery; DROP TABLE webhook_endpoint;
