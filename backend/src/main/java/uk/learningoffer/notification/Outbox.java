package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.platform.Ids;

/** Writes messages into the transaction of what they tell of: both are kept, or neither. Sending is for later. */
@ApplicationScoped
class Outbox {
    // The time to send is the database's: replicas may disagree on the time, and a trial may move its clock.
    private static final String INSERT = """
            INSERT INTO message (id, kind, dedupe_key, person_id, application_id, sealed, why, status, created_at, next_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, now() + make_interval(secs => ?))
            ON CONFLICT (dedupe_key) DO NOTHING""";

    @Inject
    Session database;

    @Inject
    LetterSeal seal;

    @Inject
    InstantSource clock;

    @Inject
    Event<MessagesWritten> events;

    void write(List<Letter> letters) {
        if (!letters.isEmpty()) {
            database.doWork(connection -> insert(connection, letters));
            events.fire(new MessagesWritten());
        }
    }

    private void insert(Connection connection, List<Letter> letters) throws SQLException {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var letter : letters) {
                var id = Ids.next();
                statement.setObject(1, id);
                statement.setString(2, letter.kind().name());
                statement.setString(3, letter.dedupeKey());
                statement.setObject(4, letter.recipient().personId());
                statement.setObject(5, letter.recipient().applicationId());
                statement.setBytes(6, seal.seal(id, letter));
                statement.setString(7, letter.kind().why());
                statement.setObject(8, now);
                statement.setDouble(9, letter.after().toMillis() / 1000.0);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
