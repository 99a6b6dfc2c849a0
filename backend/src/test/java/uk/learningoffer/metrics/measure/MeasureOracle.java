package uk.learningoffer.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.learningoffer.testsupport.People.as;

import io.restassured.path.json.JsonPath;
import java.util.List;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

/** Holds what the service tells staff to SQL. Facts are counted first. */
final class MeasureOracle {
    // The last year up to today: other tests move the clock, and leave what is still to come.
    static final String OF_PERIOD = " AT TIME ZONE 'Europe/London')::date BETWEEN"
            + " (now() AT TIME ZONE 'Europe/London')::date - interval '1 year' + interval '1 day'"
            + " AND (now() AT TIME ZONE 'Europe/London')::date";
    static final String ON_A_DAY = OF_PERIOD.replace(" AT TIME ZONE 'Europe/London')::date BETWEEN", ") BETWEEN");
    static final String IN_TIME = "(activated_at AT TIME ZONE 'Europe/London')::date"
            + " <= (issued_at AT TIME ZONE 'Europe/London')::date + 28";

    private MeasureOracle() {}

    static JsonPath staff() {
        Jobs.run("count-facts");
        return as(People.analyst())
                .get("/api/v1/metrics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void same(String measure, String numerator, String denominator) {
        var shown = staff();
        var found = "measures.find { it.name == '" + measure + "' }.";
        assertThat(shown.getDouble(found + "numerator")).isPositive().isEqualTo(number(numerator));
        assertThat(shown.getDouble(found + "denominator")).isEqualTo(number(denominator));
        assertThat(shown.getDouble(found + "value")).isCloseTo(number(numerator) / number(denominator), within(0.0001));
    }

    static void value(String measure, String sql) {
        near(measure, number(sql));
    }

    static void near(String measure, double expected) {
        assertThat(staff().getDouble("measures.find { it.name == '" + measure + "' }.value"))
                .isCloseTo(expected, within(0.001));
    }

    static double number(String sql) {
        return Double.parseDouble(Sql.text(sql));
    }

    static double percentile(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
