--liquibase formatted sql

--changeset offer:0202-roll-up
--comment: facts counted by day (D) and by month (M) along one dimension each; made from facts alone, and made again from them at any time
CREATE TABLE roll_up (
    series text NOT NULL,
    grain char(1) NOT NULL CONSTRAINT roll_up_grain CHECK (grain IN ('D', 'M')),
    dimension text NOT NULL,
    starts_on date NOT NULL,
    value text NOT NULL,
    count bigint NOT NULL,
    total bigint NOT NULL,
    CONSTRAINT roll_up_pk PRIMARY KEY (series, dimension, grain, starts_on, value)
);
--rollback DROP TABLE roll_up;

--changeset offer:0202-facts-so-far splitStatements:false
--comment: everything that happened before there were facts, as it happened
SELECT set_config('learning_offer.as_it_happened', 'on', true);
SELECT new_fact('sent', id, submitted_at, id, '{sent}', NULL, NULL, NULL, NULL)
    FROM application WHERE submitted_at IS NOT NULL ORDER BY submitted_at;
SELECT decision_fact(id, application_id, outcome, reason_code, decided_at) FROM (
    SELECT id, application_id, outcome, reason_code, decided_at FROM decision
    UNION ALL SELECT id, application_id, outcome, reason_code, decided_at FROM past_decision WHERE ended_as = 'REOPENED'
) made ORDER BY decided_at;
SELECT allocation_fact(s.step, a.id, a.application_id, NULL, s.happened, s.started)
FROM allocation a JOIN application p ON p.id = a.application_id
CROSS JOIN LATERAL (VALUES ('reserved', a.reserved_at, NULL::timestamptz), ('issued', a.issued_at, p.decided_at),
    ('activated', a.activated_at, a.issued_at), ('completed', a.completed_at, a.activated_at)) s (step, happened, started)
ORDER BY a.reserved_at;
SELECT new_fact(lower(status), id, coalesce(ended_at, now()), application_id, '{}', issued_at, NULL, NULL, NULL)
    FROM allocation WHERE status IN ('RETURNED', 'LAPSED', 'RECLAIMED', 'EXPIRED') ORDER BY ended_at;
SELECT facts_of_feedback(f) FROM feedback f ORDER BY given_at;
SELECT need_fact('need-sent', id, 1, (created_at AT TIME ZONE 'Europe/London')::date, created_at, NULL, NULL, role_group)
    FROM unmet_need;
SELECT need_fact('need-' || lower(status), id, 1, (answered_at AT TIME ZONE 'Europe/London')::date, answered_at,
    (created_at AT TIME ZONE 'Europe/London')::date, NULL, role_group) FROM unmet_need WHERE status <> 'NEW';
SELECT need_fact('search-without-result', NULL, times, day, day, NULL, NULL, NULL) FROM empty_search;
SELECT set_config('learning_offer.as_it_happened', 'off', true);
--rollback SELECT 1;
