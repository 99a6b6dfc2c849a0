package uk.learningoffer.metrics.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.InvariantsHold;

/** An invariant that breaks is seen by people and by machines, and stops nobody from being served. */
@ApiTest
class InvariantWatchTest {
    private static final String RULE = "pool counts another number of waiting people";

    @Inject
    InvariantWatch watch;

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void a_broken_invariant_is_in_the_view_the_health_group_and_the_metric_until_it_is_repaired() throws SQLException {
        var pool = Rows.pool(Rows.course());
        Rows.change("UPDATE licence_pool SET waiting = 1 WHERE id = ?", pool);
        try {
            watch.look();
            assertThat(InvariantsHold.violations()).containsExactly(RULE + ": " + pool);
            get("health/group/invariants")
                    .statusCode(503)
                    .body("status", equalTo("DOWN"))
                    .body("checks[0].data.'" + RULE + "'", equalTo(1));
            get("health/ready")
                    .statusCode(200)
                    .body("checks.find { it.name == 'invariants' }.data.'" + RULE + "'", equalTo(1));
            get("metrics").body(containsString("learning_offer_invariant_violations 1.0"));
        } finally {
            Rows.change("UPDATE licence_pool SET waiting = 0 WHERE id = ?", pool);
            watch.look();
        }
        assertThat(InvariantsHold.violations()).isEmpty();
        get("health/group/invariants").statusCode(200).body("status", equalTo("UP"));
        get("metrics").body(containsString("learning_offer_invariant_violations 0.0"));
    }

    private ValidatableResponse get(String path) {
        return given().noFilters().port(management.getPort()).get("/q/" + path).then();
    }
}
