--liquibase formatted sql

--changeset offer:0120-job-runs-in-numbers
--comment: one row for each job and day: how often it ran, what it did, and how it failed last
ALTER TABLE job_run
    ADD COLUMN runs integer NOT NULL DEFAULT 1,
    ADD COLUMN failures integer NOT NULL DEFAULT 0,
    ADD COLUMN failed_at timestamptz,
    ADD COLUMN failure text,
    ADD CONSTRAINT job_run_counts CHECK (runs > 0 AND failures >= 0),
    ADD CONSTRAINT job_run_failure CHECK ((failures > 0) = (failed_at IS NOT NULL AND failure IS NOT NULL));
--rollback ALTER TABLE job_run DROP COLUMN runs, DROP COLUMN failures, DROP COLUMN failed_at, DROP COLUMN failure;
