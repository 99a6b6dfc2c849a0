package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** The policy of each pool. */
@ApplicationScoped
class WaitingPolicies {
    @Inject
    Session database;

    WaitingPolicy of(UUID pool) {
        return database.createNativeQuery("SELECT policy FROM licence_pool WHERE id = :pool", String.class)
                .setParameter("pool", pool)
                .uniqueResultOptional()
                .map(WaitingPolicy::valueOf)
                .orElseThrow(() -> Problems.notFound("pool"));
    }

    long versionOf(UUID pool) {
        return database.createNativeQuery("SELECT version FROM licence_pool WHERE id = :pool", Long.class)
                .setParameter("pool", pool)
                .uniqueResultOptional()
                .orElseThrow(() -> Problems.notFound("pool"));
    }

    /** With the pool locked. */
    void change(UUID pool, WaitingPolicy policy, IfMatch seen) {
        seen.check(versionOf(pool));
        database.createNativeMutationQuery(
                        "UPDATE licence_pool SET policy = :policy, version = version + 1 WHERE id = :pool")
                .setParameter("policy", policy.name())
                .setParameter("pool", pool)
                .executeUpdate();
    }
}
