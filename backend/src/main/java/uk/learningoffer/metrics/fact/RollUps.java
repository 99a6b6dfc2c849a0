package uk.learningoffer.metrics.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.hibernate.Session;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Facts counted by day and month. One replica at a time, so that no two wait for each other's rows. */
@ApplicationScoped
class RollUps {
    private static final SqlText TRY = SqlText.of("SELECT pg_try_advisory_xact_lock(hashtext('roll_up'))");
    private static final SqlText WAIT = SqlText.of("SELECT pg_advisory_xact_lock(hashtext('roll_up')) IS NULL");
    private static final SqlText PENDING = SqlText.of("SELECT fact_id FROM fact_pending ORDER BY fact_id LIMIT 5000");

    @Inject
    Session database;

    @Inject
    Statements statements;

    @Inject
    InstantSource clock;

    /** @return how many facts it counted; 0 where none is left or another replica is at it */
    int foldSome() {
        if (!isMine(TRY)) {
            return 0;
        }
        var some = statements.of(PENDING).list(row -> row.getLong(1));
        if (some.isEmpty()) {
            return 0;
        }
        var facts = some.toArray(Long[]::new);
        Counting.of(database, "WITH chosen AS (SELECT * FROM fact WHERE id = ANY(CAST(:facts AS bigint[])))", lastDay())
                .setParameter("facts", facts)
                .executeUpdate();
        return database.createNativeMutationQuery(
                        "DELETE FROM fact_pending WHERE fact_id = ANY(CAST(:facts AS bigint[]))")
                .setParameter("facts", facts)
                .executeUpdate();
    }

    /**
     * All of them anew. What is pending stays so: it is counted afterwards, as ever, and nothing twice.
     *
     * @return how many rows there are now
     */
    int rebuild() {
        isMine(WAIT);
        database.createNativeMutationQuery("DELETE FROM roll_up").executeUpdate();
        return Counting.of(
                        database,
                        "WITH chosen AS (SELECT * FROM fact f WHERE NOT EXISTS (SELECT FROM fact_pending p WHERE p.fact_id = f.id))",
                        lastDay())
                .executeUpdate();
    }

    // Facts may lie ahead of the clock where a test or a trial moved it back.
    private LocalDate lastDay() {
        return LondonDays.of(clock.instant()).plusYears(1);
    }

    private boolean isMine(SqlText lock) {
        return statements.of(lock).one(row -> row.getBoolean(1));
    }
}
