package uk.learningoffer.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.junit.jupiter.api.Test;
import uk.learningoffer.doors.Wire.Sent;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/**
 * S10: how long an answer takes does not tell whose address is known, or which id exists. Each kind is asked in turns, in
 * a new order each time, so that a machine that is slow for a while is slow for all of them; what is compared are ranks, of
 * which a few slow answers move little. {@code -Dtiming.rounds=5000} for the long run.
 */
@ApiTest
class TimingApiTest {
    private static final int ROUNDS = Integer.getInteger("timing.rounds", 200);
    private static final int UNTIL_WARM = 40;
    /** Of answers that take equally long, one comparison in a million looks like this. */
    private static final double TELLING = 1e-6;

    @Test
    void asking_to_sign_in_takes_as_long_for_an_address_that_nobody_has() {
        var kinds = new LinkedHashMap<String, List<Sent>>();
        kinds.put("unknown", each(() -> signIn("person-" + UUID.randomUUID() + "@leeds.gov.uk")));
        kinds.put("known", each(() -> signIn(People.applicant().email())));
        kinds.put("of the team", each(() -> signIn(People.administrator().email())));
        kinds.put("disabled", each(() -> signIn(disabled().email())));
        holds(kinds, 202);
    }

    @Test
    void an_application_of_another_takes_as_long_as_one_that_is_not_there() {
        var token = AccessWorld.token(People.applicantOf("BIR"));
        var anothers = Given.submitted(Given.applicant()).id();
        var nobodys = UUID.randomUUID();
        var kinds = new LinkedHashMap<String, List<Sent>>();
        kinds.put("missing", each(() -> application(nobodys, token)));
        kinds.put("another's", each(() -> application(anothers, token)));
        holds(kinds, 404);
    }

    /** The first kind is the one that all others must not be told from. */
    private static void holds(Map<String, List<Sent>> kinds, int status) {
        var took = taken(kinds, status);
        var first = took.entrySet().iterator().next();
        took.entrySet().stream().skip(1).forEach(other -> {
            var chance = MannWhitneyUTest.withDefaults()
                    .test(first.getValue(), other.getValue())
                    .getPValue();
            assertThat(chance)
                    .as(
                            "%s takes %.2f ms and %s %.2f ms in the middle of %d",
                            first.getKey(), middle(first.getValue()), other.getKey(), middle(other.getValue()), ROUNDS)
                    .isGreaterThan(TELLING);
        });
    }

    private static Map<String, double[]> taken(Map<String, List<Sent>> kinds, int status) {
        var took = new LinkedHashMap<String, double[]>();
        kinds.keySet().forEach(kind -> took.put(kind, new double[ROUNDS]));
        var order = new ArrayList<>(kinds.keySet());
        var random = new Random(10);
        for (var round = 0; round < UNTIL_WARM + ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (var kind : order) {
                var answer = Wire.send(kinds.get(kind).get(round));
                assertThat(answer.status()).as(answer.body()).isEqualTo(status);
                if (round >= UNTIL_WARM) {
                    took.get(kind)[round - UNTIL_WARM] = answer.took().toNanos() / 1e6;
                }
            }
        }
        return took;
    }

    /** All of them before any clock runs: making one warms what the next request needs. */
    private static List<Sent> each(Supplier<Sent> one) {
        return Stream.generate(one).limit(UNTIL_WARM + ROUNDS).toList();
    }

    private static double middle(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Sent signIn(String email) {
        return Sent.of("POST", "/api/v1/auth/email")
                .with("Content-Type", "application/json")
                .with("{\"email\":\"" + email + "\"}");
    }

    private static Sent application(UUID id, String token) {
        return Sent.of("GET", "/api/v1/applications/" + id).as(token);
    }

    private static Somebody disabled() {
        var somebody = People.applicant();
        Sql.run("UPDATE person SET disabled_at = now() WHERE id = '" + somebody.id() + "'");
        return somebody;
    }
}
