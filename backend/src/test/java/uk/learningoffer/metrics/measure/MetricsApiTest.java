package uk.learningoffer.metrics.measure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.as;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class MetricsApiTest {
    private static final String METRICS = "/api/v1/metrics";

    @Test
    void anyone_may_read_the_public_figures() {
        // Other tests plan councils and end some: 382 on a service that is new.
        var principal = Integer.parseInt(Sql.text("""
                SELECT count(*) FROM authority WHERE type_code NOT IN ('COMB', 'SRA')
                    AND coalesce(start_date, '1900-01-01') <= current_date AND coalesce(last_day, '2999-01-01') >= current_date"""));
        given().get(METRICS)
                .then()
                .statusCode(200)
                .body("audience", equalTo("PUBLIC"))
                .body("measures", hasSize(MeasureDefinition.values().length - 1))
                .body("measures.find { it.name == 'authorities-applied' }.denominator", equalTo(principal))
                .body("reach.authorities.sum()", equalTo(principal))
                .body("applicationsByMonth.month", everyItem(matchesPattern("\\d{4}-\\d{2}")));
    }

    @Test
    void every_measure_says_what_it_means() {
        given().get(METRICS + "/definitions")
                .then()
                .statusCode(200)
                .body("items", hasSize(MeasureDefinition.values().length))
                .body("items.definition", everyItem(not(emptyOrNullString())))
                .body("items.question", everyItem(endsWith("?")))
                .body("items.source", everyItem(endsWith(".")))
                .body("items.findAll { !it.audiences.contains('PUBLIC') }.name", contains("run-out"))
                .body("items.find { it.name == 'activation-rate' }.version", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2025-01-01, /to",
        "2999-01-01, 2999-02-01, '/from,/to'",
        "2025-01-01, 2999-01-01, /to",
        "2010-01-01, 2025-01-01, /from",
        "1826-01-01, 2026-01-01, /from",
        "2021-02-29, 2100-02-29, '/from,/to'",
        "-999999999-01-01, -999999999-01-01, '/from,/to'",
        "'', -999999999-01-01, /to",
        "'', +999999999-12-31, /to",
        "yesterday, 2025-02-30, '/from,/to'"
    })
    void a_period_that_cannot_be_is_a_clear_problem(String from, String to, String pointers) {
        given().queryParam("from", from)
                .queryParam("to", to)
                .get(METRICS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains((Object[]) pointers.split(",")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29", // a leap day
        "2025-03-30, 2025-03-30", // of 23 hours
        "2025-10-26, 2025-10-26", // of 25 hours
        "2015-03-01, 2025-03-01", // the longest
    })
    void days_that_are_as_they_are(String from, String to) {
        as(People.analyst())
                .queryParam("from", from)
                .queryParam("to", to)
                .get(METRICS)
                .then()
                .statusCode(200)
                .body("period.from", equalTo(from))
                .body("period.to", equalTo(to));
    }

    @Test
    void the_public_sees_whole_months() {
        given().queryParam("from", "2025-01-15")
                .queryParam("to", "2025-02-03")
                .get(METRICS)
                .then()
                .statusCode(200)
                .body("period.from", equalTo("2025-01-01"))
                .body("period.to", equalTo("2025-02-28"))
                .body("applicationsByMonth.month", contains("2025-01", "2025-02"));
    }

    @Test
    void only_staff_may_ask_for_the_figures_of_staff() {
        given().queryParam("audience", "staff").get(METRICS).then().statusCode(401);
        given().queryParam("audience", "everyone").get(METRICS).then().statusCode(400);
    }
}
