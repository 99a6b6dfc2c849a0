package uk.learningoffer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** R1: whoever races for the last licence, at whichever replica, one has it and the others wait in order. */
class LastLicenceIT {
    private static final int APPROVALS = 64;
    private final Deployment deployment = Deployment.get();
    private final Facts facts = new Facts(deployment.database);

    @Test
    void of_64_approvals_for_the_last_licence_one_wins() throws Exception {
        var rounds = Scale.of(5, 10_000);
        var people = facts.people(APPROVALS);
        var reviewer = new Caller(deployment, facts.reviewer());
        var racers = Executors.newFixedThreadPool(APPROVALS);
        try {
            for (var round = 0; round < rounds; round++) {
                var course = facts.courses(1, 1).get(0);
                var approvals = new ArrayList<Callable<Answer>>();
                for (var application : facts.submitted(people, course)) {
                    approvals.add(() -> approve(reviewer, application));
                }
                for (var answer : racers.invokeAll(approvals)) {
                    assertThat(answer.get().status()).isEqualTo(200);
                }
                assertThat(counts(course)).isEqualTo("0 free, 1 held, 63 waiting, 1 allocation, 0 overtaken");
            }
        } finally {
            racers.shutdownNow();
        }
        assertThat(deployment.database.violations()).isEmpty();
        Scale.say("%d rounds of %d approvals for one licence at two replicas: one winner each", rounds, APPROVALS);
    }

    static Answer approve(Caller reviewer, UUID application) {
        return reviewer.insist(
                "POST", "/api/v1/applications/" + application + "/approval", "0", "approve-" + application, "{}");
    }

    private String counts(UUID pool) {
        return deployment.database.value("""
                SELECT available || ' free, ' || held || ' held, ' || waiting || ' waiting, '
                    || (SELECT count(*) FROM allocation a WHERE a.pool_id = p.id) || ' allocation, '
                    || (SELECT count(*) FROM waiting_entry served JOIN waiting_entry w ON w.pool_id = served.pool_id
                            AND w.left_at IS NULL
                            AND (w.joined_at, w.application_id) < (served.joined_at, served.application_id)
                        WHERE served.left_at IS NOT NULL AND served.pool_id = p.id) || ' overtaken'
                FROM licence_pool p WHERE p.id = ?""", pool);
    }
}
