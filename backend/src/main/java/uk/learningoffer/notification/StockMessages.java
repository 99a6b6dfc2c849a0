package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.licence.stock.PoolLow;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.platform.clock.LondonDays;

/** Tells administrators, at most once a day for a pool, that licences run out. */
@ApplicationScoped
class StockMessages {
    @Inject
    Session database;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    void low(@Observes PoolLow event) {
        database.flush();
        var letters = database.createNativeQuery("""
                        SELECT p.id, p.email, l.name, l.available, l.purchased, l.waiting, p.name AS person
                        FROM licence_pool l, person p JOIN person_role r ON r.person_id = p.id
                        WHERE l.id = :pool AND r.role = 'ADMINISTRATOR' AND p.email IS NOT NULL AND p.disabled_at IS NULL""", Tuple.class)
                .setParameter("pool", event.poolId())
                .getResultStream()
                .map(row -> letter(event.poolId(), row))
                .toList();
        outbox.write(letters);
    }

    private Letter letter(UUID pool, Tuple row) {
        var person = row.get(0, UUID.class);
        var event = pool + ":" + person + ":" + LondonDays.of(clock.instant());
        return new Letter(
                MessageKind.LICENCES_RUNNING_OUT,
                event,
                new Recipient(row.get(1, String.class), person, null),
                Map.of(
                        "greeting", Greeting.to(row.get(6, String.class)),
                        "poolId", pool.toString(),
                        "poolName", row.get(2, String.class),
                        "available", row.get(3, Integer.class),
                        "purchased", row.get(4, Integer.class),
                        "waiting", row.get(5, Integer.class)));
    }
}
