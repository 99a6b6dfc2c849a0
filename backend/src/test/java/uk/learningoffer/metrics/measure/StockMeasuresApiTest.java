package uk.learningoffer.metrics.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.metrics.measure.MeasureOracle.near;
import static uk.learningoffer.metrics.measure.MeasureOracle.number;
import static uk.learningoffer.metrics.measure.MeasureOracle.same;
import static uk.learningoffer.metrics.measure.MeasureOracle.value;
import static uk.learningoffer.testsupport.People.as;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;

/** What licences are used for, cost and how long they last, against SQL. */
@ApiTest
class StockMeasuresApiTest {
    @Inject
    SomebodyLearns somebody;

    @Inject
    Chain chain;

    @BeforeEach
    void somebodyLearns() {
        somebody.completes();
    }

    @Test
    void utilisation() {
        same(
                "utilisation",
                "SELECT count(*) FROM licence WHERE status IN ('HELD', 'SPENT')",
                "SELECT count(*) FROM licence WHERE status <> 'REMOVED'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost-per-activated | activated_at IS NOT NULL",
                "cost-per-completed | completed_at IS NOT NULL",
                "cost-per-helped | completed_at IS NOT NULL AND a.id IN (SELECT allocation_id FROM feedback WHERE kind = 'AFTER_COMPLETION' AND helped <> 'no')"
            })
    void cost_of_each_purchase(String measure, String outcome) {
        UUID purchase = Rows.value("SELECT l.purchase_id FROM allocation a JOIN licence l ON l.id = a.licence_id WHERE "
                + outcome + " ORDER BY a.reserved_at DESC LIMIT 1");
        var of = "SELECT (SELECT price_paid_pence FROM purchase_now WHERE id = '" + purchase + "')::float8 / count(*)"
                + " FROM allocation a JOIN licence l ON l.id = a.licence_id WHERE l.purchase_id = '" + purchase
                + "' AND " + outcome;
        var row = as(People.analyst())
                .queryParam("by", "purchase")
                .get("/api/v1/metrics/{name}", measure)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(row.getDouble("rows.find { it.key == '" + purchase + "' }.figure.value"))
                .isCloseTo(number(of), within(0.5));
        given().queryParam("by", "purchase")
                .get("/api/v1/metrics/{name}", measure)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/by"));
    }

    /** The soonest of open pools; of each, its free licences over what went in the last 91 days. */
    @Test
    void days_until_licences_run_out() {
        var pool = Rows.pool(Rows.course());
        Rows.licences(pool, 50);
        for (var each = 0; each < 5; each++) {
            chain.approve(
                    Rows.approved(Rows.person(), Rows.value("SELECT course_id FROM licence_pool WHERE id = ?", pool)));
        }
        Rows.change("UPDATE licence_pool SET created_at = now() - interval '70 days 1 hour' WHERE id = ?", pool);
        var row = as(People.analyst())
                .queryParam("by", "pool")
                .get("/api/v1/metrics/run-out")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        // 45 are left, and 5 went in 71 days.
        assertThat(row.getDouble("rows.find { it.key == '" + pool + "' }.figure.value"))
                .isEqualTo(45 * 71 / 5);
        var days = row.getList("rows.figure.value", Double.class);
        assertThat(row.getDouble("figure.value"))
                .isEqualTo(days.stream()
                        .filter(Objects::nonNull)
                        .min(Double::compare)
                        .orElseThrow());
        given().get("/api/v1/metrics/run-out").then().statusCode(401);
        as(People.applicant()).get("/api/v1/metrics/run-out").then().statusCode(403);
        given().get("/api/v1/metrics").then().body("measures.name", not(hasItem("run-out")));
    }

    @Test
    void cost_and_saving() {
        var paid = "(SELECT sum(price_paid_pence) FROM purchase_now)";
        var of = "SELECT round(" + paid + "::numeric / count(*)) FROM allocation WHERE ";
        value("cost-per-activated", of + "activated_at IS NOT NULL");
        value("cost-per-completed", of + "completed_at IS NOT NULL");
        value(
                "cost-per-helped",
                of + "completed_at IS NOT NULL AND id IN (SELECT allocation_id FROM feedback"
                        + " WHERE kind = 'AFTER_COMPLETION' AND helped <> 'no')");
        var list = number("SELECT sum(list_price_pence) FROM purchase_now");
        if (list > 0) {
            near("saving", (list - number("SELECT sum(price_paid_pence) FROM purchase_now")) / list);
        }
    }
}
