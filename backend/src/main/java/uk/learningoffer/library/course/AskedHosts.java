package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.hibernate.Session;

/** Whose turn it is to ask a host: at most one worker at a time, over all replicas. The database's clock counts. */
@ApplicationScoped
class AskedHosts {
    /** Longer than a whole check takes, so that only a dead worker loses it. */
    private static final Duration LENGTH = Duration.ofMinutes(10);

    @Inject
    Session database;

    /** Takes the host, or takes it for longer. @return whether it is the owner's now */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(String host, String owner) {
        return database.createNativeMutationQuery("""
                        INSERT INTO asked_host (host, owner, lease_until)
                        VALUES (:host, :owner, now() + make_interval(secs => :seconds))
                        ON CONFLICT (host) DO UPDATE SET owner = :owner, lease_until = excluded.lease_until
                        WHERE asked_host.owner = :owner OR asked_host.lease_until < now()""")
                        .setParameter("host", host)
                        .setParameter("owner", owner)
                        .setParameter("seconds", (double) LENGTH.toSeconds())
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(String host, String owner) {
        database.createNativeMutationQuery("DELETE FROM asked_host WHERE host = :host AND owner = :owner")
                .setParameter("host", host)
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
