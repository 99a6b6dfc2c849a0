package uk.learningoffer.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.development.EmbeddedDatabase;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** S32: the whole suite runs as a role that owns nothing; here is what it may not do. */
@ApiTest
class ServiceRoleTest {
    private static final String NO_RIGHT = "42501";

    @Inject
    ServiceRole role;

    @Inject
    Statements database;

    @Test
    void the_role_of_the_service_is_safe() {
        assertThat(role.faults()).isEmpty();
        assertThat(Sql.text("SELECT count(*) FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = '"
                        + EmbeddedDatabase.SERVICE + "')"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE planted (id integer)",
                "CREATE INDEX planted ON person (name)",
                "CREATE FUNCTION planted() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "CREATE SCHEMA planted",
                "CREATE EXTENSION hstore",
                "CREATE ROLE planted",
                "ALTER TABLE person ADD COLUMN planted text",
                "ALTER TABLE audit_event DISABLE TRIGGER ALL",
                "DROP TABLE feedback",
                "DROP TRIGGER audit_event_append_only ON audit_event",
                "TRUNCATE audit_event",
                "TRUNCATE person",
                "UPDATE audit_event SET actor = actor",
                "DELETE FROM audit_event",
                "UPDATE audit_seal SET seal = seal",
                "DELETE FROM audit_seal",
                "INSERT INTO databasechangelog (id) VALUES ('planted')",
                "SET session_replication_role = replica",
                "SET ROLE postgres",
                "GRANT learning_offer TO postgres",
                "SELECT * FROM pg_authid",
                "COPY person TO '/tmp/planted'",
                "COPY person FROM PROGRAM 'true'",
                "SELECT pg_read_file('postgresql.conf')"
            })
    void it_may_neither_change_tables_nor_the_audit(String statement) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.of(SqlText.of(statement)).update()))
                .rootCause()
                .hasFieldOrPropertyWithValue("SQLState", NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER ROLE learning_offer SUPERUSER; | ALTER ROLE learning_offer NOSUPERUSER",
                "ALTER ROLE learning_offer CREATEROLE; | ALTER ROLE learning_offer NOCREATEROLE",
                "ALTER TABLE feedback OWNER TO learning_offer; | ALTER TABLE feedback OWNER TO postgres;"
                        + " GRANT ALL ON feedback TO learning_offer",
                "GRANT CREATE ON SCHEMA public TO learning_offer; | REVOKE CREATE ON SCHEMA public FROM learning_offer",
                "GRANT UPDATE ON audit_event TO learning_offer; | REVOKE UPDATE ON audit_event FROM learning_offer",
                "GRANT DELETE ON audit_seal TO learning_offer; | REVOKE DELETE ON audit_seal FROM learning_offer"
            })
    void a_role_that_may_is_refused(String done) {
        var steps = done.split("\\|");
        Sql.run(steps[0]);
        try {
            assertThat(role.faults()).isNotEmpty();
        } finally {
            Sql.run(steps[1]);
        }
    }
}
