package uk.learningoffer.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.hibernate.Session;

/**
 * Plain SQL for the statements of hot paths: prepared on the server, nothing worked out anew per call. It takes part in
 * the transaction of its caller; without one it is a single round trip. What Hibernate has not flushed it does not see.
 */
@ApplicationScoped
public class Statements {
    @Inject
    DataSource database;

    @Inject
    Session session;

    public Statement of(SqlText text) {
        return new Statement(database, text);
    }

    /** In a transaction, after what Hibernate holds of it: for locks, which keep their order by this, and what reads entities. */
    public Statement flushed(SqlText text) {
        session.flush();
        return of(text);
    }
}
