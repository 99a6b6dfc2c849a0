--liquibase formatted sql

--changeset offer:0121-waiting-policy
--comment: in which order a pool serves those who wait
ALTER TABLE licence_pool ADD COLUMN policy text NOT NULL DEFAULT 'FIRST_COME'
    CONSTRAINT licence_pool_policy CHECK (policy IN ('FIRST_COME', 'SPREAD_FIRST'));
--rollback ALTER TABLE licence_pool DROP COLUMN policy;

--changeset offer:0121-waiting-line
--comment: what the order needs. Members of a team stand in one line at the place of the first of them; tier 0 was moved to the front by staff, tier 1 is the rest of a team of which one was served
ALTER TABLE waiting_entry
    ADD COLUMN authority_code text,
    ADD COLUMN tier smallint NOT NULL DEFAULT 2 CONSTRAINT waiting_entry_tier CHECK (tier BETWEEN 0 AND 2),
    ADD COLUMN line_at timestamptz,
    ADD COLUMN line_id uuid;
UPDATE waiting_entry w
SET authority_code = coalesce(a.authority_code, ''), line_id = coalesce(a.team_id, a.id), line_at = w.joined_at
FROM application a WHERE a.id = w.application_id;
UPDATE waiting_entry w SET line_at = (
    SELECT min(o.joined_at) FROM waiting_entry o WHERE o.line_id = w.line_id AND o.pool_id = w.pool_id AND o.left_at IS NULL)
WHERE w.left_at IS NULL;
ALTER TABLE waiting_entry
    ALTER COLUMN authority_code SET NOT NULL,
    ALTER COLUMN line_at SET NOT NULL,
    ALTER COLUMN line_id SET NOT NULL;
DROP INDEX waiting_entry_order;
CREATE INDEX waiting_entry_line ON waiting_entry (pool_id, tier, line_at, line_id, joined_at, application_id)
    WHERE left_at IS NULL;
CREATE INDEX waiting_entry_of_authority ON waiting_entry
    (pool_id, authority_code, line_at, line_id, joined_at, application_id) WHERE left_at IS NULL AND tier = 2;
CREATE INDEX waiting_entry_together ON waiting_entry (line_id) WHERE left_at IS NULL;
--rollback ALTER TABLE waiting_entry DROP COLUMN authority_code, DROP COLUMN tier, DROP COLUMN line_at, DROP COLUMN line_id;
--rollback CREATE INDEX waiting_entry_order ON waiting_entry (pool_id, joined_at, application_id) WHERE left_at IS NULL;

--changeset offer:0121-pool-authority
--comment: for each council and pool how many licences it got in the last twelve months, the day on which the oldest of them no longer counts, and the head of its line
CREATE TABLE pool_authority (
    pool_id uuid NOT NULL CONSTRAINT pool_authority_in REFERENCES licence_pool,
    authority_code text NOT NULL,
    given integer NOT NULL DEFAULT 0 CONSTRAINT pool_authority_given CHECK (given >= 0),
    falls_on date,
    head_at timestamptz,
    head_line uuid,
    CONSTRAINT pool_authority_pk PRIMARY KEY (pool_id, authority_code),
    CONSTRAINT pool_authority_falls CHECK (given = 0 OR falls_on IS NOT NULL)
);
CREATE INDEX pool_authority_next ON pool_authority (pool_id, given, head_at, head_line, authority_code)
    WHERE head_at IS NOT NULL;
CREATE INDEX pool_authority_to_recount ON pool_authority (falls_on);
INSERT INTO pool_authority (pool_id, authority_code, given, falls_on)
SELECT x.pool_id, coalesce(a.authority_code, ''), count(*),
    min(CAST(CAST(x.reserved_at AT TIME ZONE 'Europe/London' AS date) + interval '1 year' AS date))
FROM allocation x JOIN application a ON a.id = x.application_id GROUP BY x.pool_id, coalesce(a.authority_code, '');
INSERT INTO pool_authority (pool_id, authority_code, head_at, head_line)
SELECT DISTINCT ON (pool_id, authority_code) pool_id, authority_code, line_at, line_id
FROM waiting_entry WHERE left_at IS NULL ORDER BY pool_id, authority_code, line_at, line_id
ON CONFLICT (pool_id, authority_code) DO UPDATE SET head_at = excluded.head_at, head_line = excluded.head_line;
--rollback DROP TABLE pool_authority;

--changeset offer:0121-stand-in-line splitStatements:false
--comment: whoever joins the list, or joins it again, stands with the team or at the end
CREATE FUNCTION stand_in_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    team uuid;
    mate record;
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.left_at IS NULL OR NEW.left_at IS NOT NULL) THEN
        RETURN NEW;
    END IF;
    SELECT coalesce(a.authority_code, ''), a.team_id INTO NEW.authority_code, team
    FROM application a WHERE a.id = NEW.application_id;
    NEW.tier := 2;
    NEW.line_at := NEW.joined_at;
    NEW.line_id := coalesce(team, NEW.application_id);
    IF team IS NOT NULL THEN
        SELECT w.tier, w.line_at INTO mate FROM waiting_entry w
        WHERE w.line_id = team AND w.pool_id = NEW.pool_id AND w.left_at IS NULL LIMIT 1;
        IF FOUND THEN
            NEW.tier := mate.tier;
            NEW.line_at := mate.line_at;
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER waiting_entry_stands BEFORE INSERT OR UPDATE OF left_at ON waiting_entry
    FOR EACH ROW EXECUTE FUNCTION stand_in_line();
--rollback DROP TRIGGER waiting_entry_stands ON waiting_entry; DROP FUNCTION stand_in_line();

--changeset offer:0121-heads-of-lines splitStatements:false
--comment: the head of a council's line follows its entries, whoever changes them
CREATE FUNCTION keep_head_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    line record;
BEGIN
    FOR line IN
        SELECT DISTINCT pool_id, authority_code FROM (VALUES
            (NEW.pool_id, NEW.authority_code),
            (CASE TG_OP WHEN 'UPDATE' THEN OLD.pool_id ELSE NEW.pool_id END,
                CASE TG_OP WHEN 'UPDATE' THEN OLD.authority_code ELSE NEW.authority_code END)) lines (pool_id, authority_code)
    LOOP
        INSERT INTO pool_authority AS p (pool_id, authority_code, head_at, head_line)
        SELECT line.pool_id, line.authority_code, first.line_at, first.line_id
        FROM (SELECT) one LEFT JOIN LATERAL (
            SELECT w.line_at, w.line_id FROM waiting_entry w
            WHERE w.pool_id = line.pool_id AND w.authority_code = line.authority_code AND w.left_at IS NULL AND w.tier = 2
            ORDER BY w.line_at, w.line_id, w.joined_at, w.application_id LIMIT 1) first ON true
        ON CONFLICT (pool_id, authority_code) DO UPDATE
        SET head_at = excluded.head_at, head_line = excluded.head_line
        WHERE (p.head_at, p.head_line) IS DISTINCT FROM (excluded.head_at, excluded.head_line);
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER waiting_entry_heads AFTER INSERT OR UPDATE ON waiting_entry
    FOR EACH ROW EXECUTE FUNCTION keep_head_of_line();
--rollback DROP TRIGGER waiting_entry_heads ON waiting_entry; DROP FUNCTION keep_head_of_line();

--changeset offer:0121-given-to-authorities splitStatements:false
--comment: every licence that is given counts for the council of its holder, in the transaction that gives it
CREATE FUNCTION count_given() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO pool_authority AS p (pool_id, authority_code, given, falls_on)
    SELECT NEW.pool_id, coalesce(a.authority_code, ''), 1,
        CAST(CAST(NEW.reserved_at AT TIME ZONE 'Europe/London' AS date) + interval '1 year' AS date)
    FROM application a WHERE a.id = NEW.application_id
    ON CONFLICT (pool_id, authority_code) DO UPDATE
    SET given = p.given + 1, falls_on = least(p.falls_on, excluded.falls_on);
    RETURN NULL;
END $$;
CREATE TRIGGER allocation_given AFTER INSERT ON allocation FOR EACH ROW EXECUTE FUNCTION count_given();
--rollback DROP TRIGGER allocation_given ON allocation; DROP FUNCTION count_given();

--changeset offer:0121-authority-of-applicants splitStatements:false
--comment: where a case follows its council, its place does too; what was given is counted again by the timed work
CREATE FUNCTION follow_authority_in_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE waiting_entry SET authority_code = coalesce(NEW.authority_code, '')
    WHERE application_id = NEW.id AND left_at IS NULL;
    INSERT INTO pool_authority AS p (pool_id, authority_code, falls_on)
    SELECT DISTINCT x.pool_id, code, CAST(now() AT TIME ZONE 'Europe/London' AS date)
    FROM allocation x CROSS JOIN (VALUES (coalesce(OLD.authority_code, '')), (coalesce(NEW.authority_code, ''))) codes (code)
    WHERE x.application_id = NEW.id
    ON CONFLICT (pool_id, authority_code) DO UPDATE SET falls_on = least(p.falls_on, excluded.falls_on);
    RETURN NULL;
END $$;
CREATE TRIGGER application_authority_in_line AFTER UPDATE OF authority_code ON application
    FOR EACH ROW WHEN (OLD.authority_code IS DISTINCT FROM NEW.authority_code)
    EXECUTE FUNCTION follow_authority_in_line();
--rollback DROP TRIGGER application_authority_in_line ON application; DROP FUNCTION follow_authority_in_line();

--changeset offer:0121-freed-licences
--comment: how often licences of a pool come back, for the likely date of those who wait
CREATE INDEX allocation_came_back ON allocation (pool_id, ended_at) WHERE status IN ('RETURNED', 'LAPSED', 'RECLAIMED');
--rollback DROP INDEX allocation_came_back;
