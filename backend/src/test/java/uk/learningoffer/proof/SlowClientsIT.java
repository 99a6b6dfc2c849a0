package uk.learningoffer.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.proof.SlowClients.Way.BODY;
import static uk.learningoffer.proof.SlowClients.Way.HEADERS;
import static uk.learningoffer.proof.SlowClients.Way.READING;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * S22: a thousand connections that are hardly faster than not at all, while others ask as ever. Times with and without
 * them are taken in turns, so that what else the machine does counts on both sides.
 */
class SlowClientsIT {
    private static final int OF_EACH = 333;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofSeconds(Scale.of(3, 60));
    // Below this a machine with other things to do differs by more from one moment to the next.
    private static final double NOTHING = 20;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Replica replica = Deployment.get().replica(1);

    @Test
    void slow_callers_slow_nobody() throws Exception {
        asked();
        var alone = new ArrayList<Double>();
        var among = new ArrayList<Double>();
        for (var turn = 0; turn < 2; turn++) {
            alone.addAll(asked());
            try (var slow = new SlowClients(replica, OF_EACH, HEADERS, BODY, READING)) {
                among.addAll(asked());
                // Whoever drips is not hung up on before the time: they were there all along.
                assertThat(slow.open()).isGreaterThan(OF_EACH);
            }
        }
        assertThat(at(0.5, among)).isLessThan(2 * at(0.5, alone) + NOTHING);
        assertThat(at(0.95, among)).isLessThan(2 * at(0.95, alone) + 5 * NOTHING);
        Scale.say(
                "%d slow connections: %d answers of others, 95 in 100 within %.0f ms, and without them %.0f ms",
                3 * OF_EACH, among.size(), at(0.95, among), at(0.95, alone));
    }

    @Test
    void a_body_that_only_drips_is_cut_off() throws Exception {
        try (var slow = new SlowClients(replica, 100, BODY)) {
            for (var end = Instant.now().plus(Replica.BODY_WITHIN.multipliedBy(3));
                    slow.open() > 0;
                    Pause.millis(200)) {
                assertThat(Instant.now()).as("%d are still there", slow.open()).isBefore(end);
            }
        }
        asked();
    }

    /** For a while, one after the other. @return how many milliseconds each took */
    private List<Double> asked() throws Exception {
        var request = HttpRequest.newBuilder(replica.address("/api/v1/courses?q=data&limit=5"))
                .timeout(PATIENCE)
                .build();
        var took = new ArrayList<Double>();
        for (var end = Instant.now().plus(TURN); Instant.now().isBefore(end); ) {
            var started = System.nanoTime();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
            took.add((System.nanoTime() - started) / 1e6);
        }
        return took;
    }

    private static double at(double share, List<Double> times) {
        return times.stream()
                .sorted()
                .skip((long) (share * times.size()))
                .findFirst()
                .orElseThrow();
    }
}
