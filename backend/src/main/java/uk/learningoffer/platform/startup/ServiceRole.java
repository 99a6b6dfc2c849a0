package uk.learningoffer.platform.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** A production service does not run as a database role that could change tables or the audit. */
@ApplicationScoped
public class ServiceRole {
    private static final SqlText RIGHTS = SqlText.of("""
            SELECT (SELECT rolsuper OR rolcreaterole OR rolbypassrls FROM pg_roles WHERE rolname = current_user),
                EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = 'public' AND pg_has_role(current_user, c.relowner, 'MEMBER')),
                has_schema_privilege(current_user, 'public', 'CREATE'),
                has_table_privilege(current_user, 'audit_event', 'UPDATE, DELETE, TRUNCATE')
                    OR has_table_privilege(current_user, 'audit_seal', 'UPDATE, DELETE, TRUNCATE')""");

    @Inject
    Statements database;

    void refuse(@Observes @Priority(1) StartupEvent start) {
        if (Packaging.isPackaged() && ConfigUtils.isProfileActive("prod")) {
            UnsafeConfiguration.refuse(faults());
        }
    }

    /** What the role of the service may do that it must not. */
    List<String> faults() {
        return database.of(RIGHTS).one(ServiceRole::faults);
    }

    private static List<String> faults(ResultSet row) throws SQLException {
        var faults = new ArrayList<String>();
        if (row.getBoolean(1)) {
            faults.add("QUARKUS_DATASOURCE_USERNAME is a superuser, or a role that may make others");
        }
        if (row.getBoolean(2)) {
            faults.add("QUARKUS_DATASOURCE_USERNAME owns tables: only QUARKUS_LIQUIBASE_USERNAME should");
        }
        if (row.getBoolean(3)) {
            faults.add("QUARKUS_DATASOURCE_USERNAME may make tables");
        }
        if (row.getBoolean(4)) {
            faults.add("QUARKUS_DATASOURCE_USERNAME may change or delete what the audit says");
        }
        return faults;
    }
}
