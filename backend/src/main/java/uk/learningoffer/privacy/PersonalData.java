package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

/** Reads and erases what is kept about one person. Always in the caller's transaction. */
@ApplicationScoped
class PersonalData {
    // Unlike FOR UPDATE it lets others go on who only note something about the person.
    private static final SqlText LOCK =
            SqlText.of("SELECT email FROM person WHERE id = :person AND erased_at IS NULL FOR NO KEY UPDATE");
    // Answers hold what was said: theirs, and those that others were given about them.
    private static final SqlText ANSWERS = SqlText.of("""
            DELETE FROM idempotency i WHERE i.owner = CAST(:person AS text) OR position(:email IN i.body) > 0
                OR position(CAST(:person AS text) IN i.body) > 0
                OR EXISTS (SELECT FROM application a WHERE a.person_id = :person AND position(CAST(a.id AS text) IN i.body) > 0)""");

    // For what visitors leave an address, which is then found by its hash alone.
    private static final List<String> ADDRESSES_LEFT = List.of("opening-notice", "unmet-need-address");

    @Inject
    Session session;

    @Inject
    Statements database;

    @Inject
    Vault vault;

    /** Somebody who is there. */
    record Subject(UUID id, String email, List<String> addressHashes) {}

    /** Nobody else erases them meanwhile. @return empty where there is nobody, or nobody any more */
    Optional<Subject> lock(UUID id) {
        return database.of(LOCK)
                .with("person", id)
                .first(row -> row.getString(1))
                .map(email -> new Subject(id, email, hashes(email)));
    }

    /** Each row as a JSON object. */
    List<String> rows(Holding holding, Subject subject) {
        return about(holding.reading(), subject).list(row -> row.getString(1));
    }

    void erase(Subject subject, Instant now) {
        // What the moves before this one did must be written before it is wiped, and nothing may write it again.
        session.flush();
        session.clear();
        about(ANSWERS, subject).update();
        for (var holding : Holdings.ALL) {
            holding.erasing()
                    .ifPresent(text -> about(text, subject).with("now", now).update());
        }
    }

    private Statement about(SqlText text, Subject subject) {
        return database.of(text)
                .with("person", subject.id())
                .with("email", subject.email())
                .with("addresses", subject.addressHashes());
    }

    private List<String> hashes(String email) {
        return ADDRESSES_LEFT.stream()
                .map(purpose -> vault.keyedHash(purpose, email))
                .toList();
    }
}
