package uk.learningoffer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** R4: a request that is sent 64 times at once, to both replicas, has one effect and one answer. */
class RetriesIT {
    private static final int TIMES = 64;
    private final Deployment deployment = Deployment.get();
    private final Facts facts = new Facts(deployment.database);

    @Test
    void one_key_has_one_effect_and_one_answer() throws Exception {
        var rounds = Scale.of(5, 2_000);
        var course = facts.courses(1, rounds).get(0);
        var reviewer = new Caller(deployment, facts.reviewer());
        var racers = Executors.newFixedThreadPool(TIMES);
        try {
            for (var application : facts.submitted(facts.people(rounds), course)) {
                var same = new ArrayList<Callable<Answer>>();
                for (var time = 0; time < TIMES; time++) {
                    same.add(() -> LastLicenceIT.approve(reviewer, application));
                }
                var bodies = new HashSet<String>();
                for (var answer : racers.invokeAll(same)) {
                    assertThat(answer.get().status()).isEqualTo(200);
                    bodies.add(answer.get().body());
                }
                assertThat(bodies).hasSize(1);
                assertThat(deployment.database.<Long>value(
                                "SELECT count(*) FROM allocation WHERE application_id = ?", application))
                        .isEqualTo(1);
                var other = reviewer.insist(
                        "POST",
                        "/api/v1/applications/" + application + "/approval",
                        "1",
                        "approve-" + application,
                        "{}");
                assertThat(other.status()).isEqualTo(422);
            }
        } finally {
            racers.shutdownNow();
        }
        assertThat(deployment.database.violations()).isEmpty();
        Scale.say(
                "%d rounds of one request sent %d times at once: one effect, one answer; another body: 422",
                rounds, TIMES);
    }
}
