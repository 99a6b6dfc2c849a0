package uk.learningoffer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/**
 * Seals audit events one after the other: each seal is a keyed hash of its event and of the seal before it, so that
 * nothing can be changed, removed or put between without the key. Always in the caller's transaction.
 */
@ApplicationScoped
class AuditChain {
    /** What stands before the first seal. */
    static final Link START = new Link(0, "", Instant.EPOCH);

    /** Every column of an event, in a form that depends on no setting. */
    static final String WORDS =
            "CAST(json_build_array(e.id, extract(epoch FROM e.at), e.actor, e.action, e.subject_type,"
                    + " e.subject_id, e.detail, e.request_id) AS text)";

    // One after the other over all replicas; whoever does not get it leaves the work to the other.
    private static final SqlText LOCK = SqlText.of("SELECT pg_try_advisory_xact_lock(hashtext('audit-chain'))");
    private static final SqlText LAST =
            SqlText.of("SELECT number, seal, sealed_at FROM audit_seal ORDER BY number DESC LIMIT 1");
    private static final SqlText NEXT = SqlText.of("SELECT e.id, " + WORDS
            + " FROM audit_unsealed u JOIN audit_event e ON e.id = u.event_id ORDER BY e.at, e.id LIMIT :rows");
    private static final SqlText SEAL = SqlText.of("""
            INSERT INTO audit_seal (number, event_id, sealed_at, seal)
            SELECT :last + n.place, n.event, CAST(:now AS timestamptz), n.seal
            FROM unnest(CAST(:events AS uuid[]), CAST(:seals AS text[])) WITH ORDINALITY AS n (event, seal, place)""");
    private static final SqlText SEALED = SqlText.of("DELETE FROM audit_unsealed WHERE event_id = ANY (:events)");

    @Inject
    Statements database;

    @Inject
    Vault vault;

    @Inject
    InstantSource clock;

    record Link(long number, String seal, Instant at) {
        /** Of a row that begins with these three. */
        static Link of(ResultSet row) throws SQLException {
            return new Link(row.getLong(1), row.getString(2), Instants.of(row, 3));
        }

        @Override
        public String toString() {
            return number + " " + at + " " + seal;
        }
    }

    private record Event(UUID id, String words) {}

    /** @return how many it sealed */
    int sealNext(int rows) {
        if (!database.of(LOCK).one(row -> row.getBoolean(1))) {
            return 0;
        }
        var last = last();
        var events = database.of(NEXT)
                .with("rows", rows)
                .list(row -> new Event(row.getObject(1, UUID.class), row.getString(2)));
        if (!events.isEmpty()) {
            var ids = events.stream().map(Event::id).toList();
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            database.of(SEAL)
                    .with("last", last.number())
                    .with("now", now)
                    .ids("events", ids)
                    .with("seals", seals(last, events, now))
                    .update();
            database.of(SEALED).ids("events", ids).update();
        }
        return events.size();
    }

    Link last() {
        return database.of(LAST).first(Link::of).orElse(START);
    }

    private List<String> seals(Link last, List<Event> events, Instant now) {
        var seals = new ArrayList<String>();
        var link = last;
        for (var event : events) {
            link = after(link, event.words(), now);
            seals.add(link.seal());
        }
        return seals;
    }

    Link after(Link link, String words, Instant now) {
        var number = link.number() + 1;
        return new Link(number, vault.keyedHash("audit", link + "\n" + number + " " + now + "\n" + words), now);
    }
}
