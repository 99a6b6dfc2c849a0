package uk.learningoffer.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.People.as;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

/** R4. */
@ApiTest
class IdempotencyRaceTest {
    private static final int TIMES = 64;

    @Test
    void one_key_sent_64_times_at_once_has_one_effect_and_one_answer() throws Exception {
        var somebody = applicant();
        var key = UUID.randomUUID().toString();
        var start = new CyclicBarrier(TIMES);
        Callable<Response> request = () -> {
            var prepared = as(somebody).header("Idempotency-Key", key).body(Map.of());
            start.await();
            return prepared.post(APPLICATIONS);
        };
        var threads = Executors.newFixedThreadPool(TIMES);
        var bodies = new HashSet<String>();
        try {
            for (var answer : threads.invokeAll(Collections.nCopies(TIMES, request))) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                bodies.add(answer.get().asString());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(bodies).hasSize(1);
        as(somebody).get(APPLICATIONS).then().body("items", Matchers.hasSize(1));
    }
}
