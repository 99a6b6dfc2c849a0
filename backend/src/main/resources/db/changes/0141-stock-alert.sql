--liquibase formatted sql

--changeset offer:0141-stock-watch
--comment: the day on which a pool was last looked at; its row is what a replica claims
CREATE TABLE stock_watch (
    pool_id uuid CONSTRAINT stock_watch_pk PRIMARY KEY CONSTRAINT stock_watch_of REFERENCES licence_pool,
    looked_on date NOT NULL
);
--rollback DROP TABLE stock_watch;

--changeset offer:0141-stock-alert
--comment: written once for each thing that happens; it is open for as long as it holds
CREATE TABLE stock_alert (
    id uuid CONSTRAINT stock_alert_pk PRIMARY KEY,
    event text NOT NULL CONSTRAINT stock_alert_once UNIQUE,
    kind text NOT NULL CONSTRAINT stock_alert_kind CHECK (kind IN
        ('RUNS_OUT_SOON', 'PURCHASE_ENDS', 'NOTICE_DUE', 'WOULD_BE_WASTED')),
    pool_id uuid NOT NULL CONSTRAINT stock_alert_of_pool REFERENCES licence_pool,
    purchase_id uuid CONSTRAINT stock_alert_of_purchase REFERENCES purchase,
    day date CONSTRAINT stock_alert_day CHECK (day IS NOT NULL OR kind = 'RUNS_OUT_SOON'),
    licences integer NOT NULL CONSTRAINT stock_alert_licences CHECK (licences >= 0),
    raised_at timestamptz NOT NULL,
    over_at timestamptz CONSTRAINT stock_alert_over CHECK (over_at >= raised_at)
);
CREATE INDEX stock_alert_open ON stock_alert (raised_at DESC, id DESC) WHERE over_at IS NULL;
CREATE INDEX stock_alert_of_pool_open ON stock_alert (pool_id) WHERE over_at IS NULL;
--rollback DROP TABLE stock_alert;
