package uk.learningoffer.licence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static uk.learningoffer.testsupport.People.as;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;

@ApiTest
class SimulationApiTest {
    private static final String SIMULATION = "/api/v1/licence-pools/{id}/simulation";
    private static final Map<String, ?> ASSUMED = Map.of(
            "askedPerMonth", 10,
            "lapsePercent", 0,
            "returnPercent", 0,
            "completionPercent", 100,
            "helpedPercent", 50,
            "unitPricePence", 2_000);

    @Inject
    Chain chain;

    @Test
    void what_is_assumed_is_played_and_marked_as_such() {
        var history = new History(chain, 3);
        var answer = simulate(history.pool(), ASSUMED, List.of(130, 120));
        assertThat(answer.getList("assumptions.findAll { it.source == 'ASSUMED' }.name"))
                .containsExactlyInAnyOrderElementsOf(ASSUMED.keySet());
        assertThat(answer.getInt("runs")).isEqualTo(2000);
        assertThat(answer.getList("scenarios.quantity")).isEqualTo(List.of(0, 120, 130));
        assertThat(answer.getDouble("scenarios[0].chanceOfRunningOut")).isEqualTo(1.0);
        // A year and a day at ten a month.
        var asked = PoissonDistribution.of(10 * 366 / 365.25 * 12);
        assertThat(answer.getDouble("scenarios[1].chanceOfRunningOut"))
                .isCloseTo(asked.survivalProbability(120), within(0.04));
        assertThat(answer.getInt("enoughForNineInTen")).isCloseTo(asked.inverseCumulativeProbability(0.9), within(2));
        assertThat(answer.getInt("enoughForHalf")).isCloseTo(120, within(2));
        assertThat(answer.getLong("scenarios[2].pricePence")).isEqualTo(260_000);
        // All but the last few are used, and each person completes.
        assertThat(answer.getDouble("scenarios[1].costPerCompleted.middle")).isCloseTo(2_000, within(150.0));
        assertThat(answer.getDouble("scenarios[1].costPerHelped.middle")).isCloseTo(4_000, within(500.0));
        assertThat(answer.getList("leftWithoutBuying")).hasSize(12);
    }

    @Test
    void the_same_seed_gives_the_same_answer() {
        var pool = new History(chain, 3).pool();
        var first = simulate(pool, ASSUMED, List.of(120));
        assertThat(first.getLong("seed")).isEqualTo(1);
        assertThat(simulate(pool, ASSUMED, List.of(120)).getList("scenarios")).isEqualTo(first.getList("scenarios"));
        var other = new HashMap<String, Object>(ASSUMED);
        other.put("seed", 2);
        assertThat(simulate(pool, other, List.of(120)).getList("scenarios")).isNotEqualTo(first.getList("scenarios"));
    }

    @Test
    void what_was_observed_is_played_where_nothing_is_assumed() {
        var history = new History(chain, 200);
        history.bought(40, 200, 80_000, 100_000);
        for (var each = 0; each < 12; each++) {
            var allocation = history.given(80 - each);
            if (each % 3 == 0) {
                history.cameBack(allocation, "LAPSED", 10);
            } else {
                history.activated(allocation, 70 - each);
            }
        }
        var answer = simulate(history.pool(), Map.of("months", 6), List.of());
        assertThat(answer.getList("assumptions.findAll { it.source == 'OBSERVED' && it.needed }.name"))
                .contains("askedPerMonth", "lapsePercent", "returnPercent");
        assertThat(answer.getDouble("assumptions.find { it.name == 'lapsePercent' }.value"))
                .isCloseTo(100 / 3.0, within(1e-3));
        assertThat(answer.getDouble("assumptions.find { it.name == 'unitPricePence' }.value"))
                .isEqualTo(2_000);
        assertThat(answer.getList("scenarios.quantity", Integer.class))
                .startsWith(0)
                .isSorted();
        assertThat(answer.getList("leftWithoutBuying")).hasSize(6);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        as(People.administrator())
                .queryParam("quantities", "0", "-4", "1000000000", "ten")
                .queryParam("months", "37")
                .queryParam("seed", "-1")
                .queryParam("askedPerMonth", "99999999999999999999")
                .queryParam("lapsePercent", "60")
                .queryParam("returnPercent", "50")
                .queryParam("completionPercent", "101")
                .queryParam("unitPricePence", "1.50")
                .get(SIMULATION, UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/quantities/0",
                                "/quantities/1",
                                "/quantities/2",
                                "/quantities/3",
                                "/months",
                                "/seed",
                                "/askedPerMonth",
                                "/returnPercent",
                                "/completionPercent",
                                "/unitPricePence"))
                .body("errors.detail", hasItems("Enter a whole number from 1 to 10,000"));
        as(People.administrator())
                .queryParam("quantities", Collections.nCopies(300, "5"))
                .get(SIMULATION, UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/quantities"));
    }

    private static JsonPath simulate(UUID pool, Map<String, ?> parameters, List<Integer> quantities) {
        return as(People.administrator())
                .queryParams(parameters)
                .queryParam("quantities", quantities)
                .get(SIMULATION, pool)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
