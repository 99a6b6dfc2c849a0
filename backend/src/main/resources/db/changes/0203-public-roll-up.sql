--liquibase formatted sql

--changeset offer:0203-public-roll-up
--comment: counts as the public may know them: of each cell, somebody is counted in the month in which the five they belong to is full. Every sum and every difference of such counts is a multiple of 5, so none tells of fewer people
CREATE VIEW public_roll_up AS
SELECT series, dimension, value, starts_on, 5 * (floor(so_far / 5.0) - floor((so_far - count) / 5.0))::bigint AS count
FROM (
    SELECT series, dimension, value, starts_on, count,
        sum(count) OVER (PARTITION BY series, dimension, value ORDER BY starts_on) AS so_far
    FROM roll_up WHERE grain = 'M'
) months;
--rollback DROP VIEW public_roll_up;
