package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.platform.clock.LondonDays;

/** Reminds people of their licences on certain days, each day once: the day is part of the message's key. */
@ApplicationScoped
class Reminders {
    private static final int BATCH = 200;

    @Inject
    Session database;

    @Inject
    CaseFacts facts;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    /**
     * In the transaction of its caller.
     *
     * @param due a FROM clause of allocations {@code x} and of the day {@code r.day} that each is to be reminded on
     * @return how many; 0 when nobody is left
     */
    int send(MessageKind kind, String due) {
        var days = database.createNativeQuery(
                        "SELECT x.id, r.day " + due + " ORDER BY x.id LIMIT :batch FOR NO KEY UPDATE OF x SKIP LOCKED",
                        Tuple.class)
                .setParameter("today", LondonDays.of(clock.instant()))
                .setParameter("batch", BATCH)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
        outbox.write(facts.ofAllocations(days.keySet()).stream()
                .map(each -> each.letter(kind, each.allocationId() + ":" + days.get(each.allocationId())))
                .toList());
        return days.size();
    }
}
