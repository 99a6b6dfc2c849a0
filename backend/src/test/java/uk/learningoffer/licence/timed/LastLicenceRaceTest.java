package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

/** R1. */
@ApiTest
class LastLicenceRaceTest {
    private static final int ROUNDS = 200;
    private static final int APPROVALS = 64;

    @Inject
    Chain chain;

    @Test
    void of_64_approvals_for_the_last_licence_one_wins_and_the_others_wait_in_order() throws InterruptedException {
        // Mails by the thousand would only keep the machine from racing.
        var people = Rows.peopleWithoutAddress(APPROVALS);
        var courses = Rows.courses(ROUNDS);
        var pools = Rows.pools(courses);
        Rows.licences(pools, 1, Rows.FAR, true);
        try (var racers = new Racers(APPROVALS)) {
            for (var round = 0; round < ROUNDS; round++) {
                var applications = Rows.approved(people, courses.get(round));
                var ends = racers.race(applications.stream()
                        .<Callable<UUID>>map(application -> () -> chain.approve(application))
                        .toList());
                assertThat(ends).containsOnlyNulls();
                assertThat(counts(pools.get(round))).isEqualTo("0 free, 1 held, 63 waiting, 1 allocation, 63 in line");
            }
        }
        assertThat(overtaken(pools)).as("given to somebody who was not first").isEmpty();
    }

    private static String counts(UUID pool) {
        return Rows.value("""
                SELECT available || ' free, ' || held || ' held, ' || waiting || ' waiting, '
                    || (SELECT count(*) FROM allocation a WHERE a.pool_id = p.id) || ' allocation, '
                    || (SELECT count(*) FROM waiting_entry w JOIN application a ON a.id = w.application_id
                        WHERE w.pool_id = p.id AND w.left_at IS NULL AND a.status = 'WAITING') || ' in line'
                FROM licence_pool p WHERE p.id = ?""", pool);
    }

    private static List<UUID> overtaken(List<UUID> pools) {
        return Rows.list("""
                SELECT served.application_id FROM waiting_entry served
                JOIN waiting_entry w ON w.pool_id = served.pool_id AND w.left_at IS NULL
                    AND (w.joined_at, w.application_id) < (served.joined_at, served.application_id)
                WHERE served.left_at IS NOT NULL AND served.pool_id = ANY(?)""", (Object) pools.toArray(UUID[]::new));
    }
}
