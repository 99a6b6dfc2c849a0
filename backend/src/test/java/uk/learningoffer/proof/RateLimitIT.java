package uk.learningoffer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** S25: both replicas together let through what is left of a limit, and not twice that. */
class RateLimitIT {
    private static final int LEFT = 100;
    private static final int NO_LIMIT_OF_A_TRIAL = 1_000_000_000;
    private final Deployment deployment = Deployment.get();
    private final Facts facts = new Facts(deployment.database);

    @Test
    void replicas_count_together() throws Exception {
        var caller = new Caller(deployment, facts.people(1).get(0));
        caller.once(deployment.any(), "GET", "/api/v1/me", null, null, null);
        deployment.database.change("""
                UPDATE rate_limit SET used = ?, ends_at = now() + interval '10 minutes' WHERE subject = ?""", NO_LIMIT_OF_A_TRIAL - LEFT, "person:" + caller.person());
        var sent = new AtomicInteger();
        var requests = new ArrayList<Callable<Answer>>();
        for (var request = 0; request < 4 * LEFT; request++) {
            requests.add(() ->
                    caller.once(deployment.replica(sent.getAndIncrement()), "GET", "/api/v1/me", null, null, null));
        }
        var senders = Executors.newFixedThreadPool(16);
        try {
            var answered = 0;
            for (var answer : senders.invokeAll(requests)) {
                assertThat(answer.get().status()).isIn(200, 429);
                answered += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(answered).isEqualTo(LEFT);
        } finally {
            senders.shutdownNow();
        }
        Scale.say("%d requests at two replicas, %d allowed: %d answered", 4 * LEFT, LEFT, LEFT);
    }
}
