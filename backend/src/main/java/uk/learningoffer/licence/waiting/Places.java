package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Places on waiting lists, from 1, under the policy of the pool as it is now. */
@ApplicationScoped
public class Places {
    @Inject
    Session database;

    @Inject
    WaitingPolicies policies;

    @Inject
    LikelyDates likely;

    @Inject
    InstantSource clock;

    /** @return empty if it is on no list */
    public Optional<Place> of(UUID application) {
        return database.createNativeQuery(
                        "SELECT pool_id FROM waiting_entry WHERE application_id = :application AND left_at IS NULL",
                        UUID.class)
                .setParameter("application", application)
                .uniqueResultOptional()
                .map(pool -> at(pool, number(pool, Line.of(policies.of(pool)), application, null)));
    }

    /** As if the application joined now. */
    public Place ofNewcomer(UUID pool, UUID application) {
        var now = clock.instant();
        return at(pool, number(pool, Line.withNewcomer(policies.of(pool)), application, now));
    }

    /** @return the reference of the application that gets the next licence */
    public Optional<String> first(UUID pool) {
        return database.createNativeQuery(
                        "SELECT reference FROM application WHERE id = (" + WaitingList.FIRST + ")", String.class)
                .setParameter("pool", pool)
                .uniqueResultOptional();
    }

    private Place at(UUID pool, int number) {
        return new Place(number, likely.of(pool).at(number));
    }

    private int number(UUID pool, String line, UUID application, Instant joining) {
        var query = database.createNativeQuery("""
                        SELECT CAST(place AS integer) FROM (
                            SELECT application_id, row_number() OVER (ORDER BY %s) AS place FROM (%s) line) places
                        WHERE application_id = :application""".formatted(Line.ORDER, line), Integer.class)
                .setParameter("pool", pool)
                .setParameter("application", application);
        if (joining != null) {
            query.setParameter("newcomer", application).setParameter("now", joining);
        }
        return query.getSingleResult();
    }
}
