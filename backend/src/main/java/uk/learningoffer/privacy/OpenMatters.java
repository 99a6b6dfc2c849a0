package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What a person still holds, waits for or may do, which ends before they are erased. */
@ApplicationScoped
class OpenMatters {
    static final String ROLES_FIRST =
            "Who works for the service or leads a council cannot be erased. An administrator takes the roles away first.";

    // In the order of their pools, as whoever serves several does it.
    private static final SqlText LICENCES = SqlText.of("""
            SELECT id, version FROM allocation
            WHERE person_id = :person AND status IN ('RESERVED', 'ISSUED', 'ACTIVATED') ORDER BY pool_id, id""");
    private static final SqlText APPLICATIONS = SqlText.of("""
            SELECT id, version FROM application
            WHERE person_id = :person AND status IN ('DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED', 'APPROVED', 'WAITING')
            ORDER BY id""");
    private static final SqlText ROLES =
            SqlText.of("SELECT EXISTS (SELECT FROM person_role WHERE person_id = :person)");

    @Inject
    Session session;

    @Inject
    Statements database;

    record Matter(UUID id, long version) {
        static Matter of(ResultSet row) throws SQLException {
            return new Matter(row.getObject(1, UUID.class), row.getLong(2));
        }
    }

    List<Matter> liveLicences(UUID person) {
        return list(LICENCES, person);
    }

    List<Matter> openApplications(UUID person) {
        return list(APPLICATIONS, person);
    }

    boolean hasRoles(UUID person) {
        return database.of(ROLES).with("person", person).one(row -> row.getBoolean(1));
    }

    private List<Matter> list(SqlText text, UUID person) {
        session.flush();
        return database.of(text).with("person", person).list(Matter::of);
    }
}
