--liquibase formatted sql logicalFilePath:db/rights.sql

--changeset offer:rights runAlways:true runOnChange:true splitStatements:false
--comment: what the service itself may do, whatever tables were added: read and write rows, own nothing, and only add to the audit
DO $$
DECLARE
    service text := nullif('${serviceRole}', '');
    one record;
BEGIN
    IF service IS NULL OR service = current_user THEN
        RETURN;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', service);
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    FOR one IN SELECT oid::regclass AS name, relkind, relname IN ('audit_event', 'audit_seal') AS kept,
            relname LIKE 'databasechangelog%' AS ours
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
    LOOP
        -- A start that finds everything granted changes nothing, and disturbs nobody.
        IF one.relkind = 'S' THEN
            IF NOT has_sequence_privilege(service, one.name, 'USAGE') THEN
                EXECUTE format('GRANT USAGE, SELECT ON SEQUENCE %s TO %I', one.name, service);
            END IF;
        ELSIF one.kept OR one.ours OR one.relkind IN ('v', 'm') THEN
            EXECUTE format('REVOKE ALL ON %s FROM %I', one.name, service);
            EXECUTE format('GRANT SELECT%s ON %s TO %I', CASE WHEN one.kept THEN ', INSERT' END, one.name, service);
        ELSIF NOT (has_table_privilege(service, one.name, 'SELECT') AND has_table_privilege(service, one.name, 'INSERT')
            AND has_table_privilege(service, one.name, 'UPDATE') AND has_table_privilege(service, one.name, 'DELETE')) THEN
            EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %I', one.name, service);
        END IF;
    END LOOP;
END $$;
--rollback SELECT 1;
