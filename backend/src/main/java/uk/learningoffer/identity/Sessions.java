package uk.learningoffer.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.Ids;

/** Opens and ends sessions; always in the caller's transaction. */
@ApplicationScoped
class Sessions {
    @Inject
    Session database;

    @Inject
    InstantSource clock;

    /** @param device how the person will recognise it in a list, such as "Firefox on Windows" */
    UUID open(Person person, String device) {
        var id = Ids.next();
        var now = clock.instant();
        database.createNativeMutationQuery("""
                        INSERT INTO session (id, person_id, device, created_at, last_used_at, expires_at)
                        VALUES (:id, :person, :device, :now, :now, :expires)""")
                .setParameter("id", id)
                .setParameter("person", person.id())
                .setParameter("device", device)
                .setParameter("now", now)
                .setParameter(
                        "expires", now.plus(SessionLimits.of(person.roles()).absolute()))
                .executeUpdate();
        return id;
    }
}
