package uk.learningoffer.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.metrics.measure.MeasureOracle.IN_TIME;
import static uk.learningoffer.metrics.measure.MeasureOracle.OF_PERIOD;
import static uk.learningoffer.metrics.measure.MeasureOracle.near;
import static uk.learningoffer.metrics.measure.MeasureOracle.number;
import static uk.learningoffer.metrics.measure.MeasureOracle.percentile;
import static uk.learningoffer.metrics.measure.MeasureOracle.same;
import static uk.learningoffer.testsupport.People.as;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

/** How long people wait, against SQL and the working days of their nation. */
@ApiTest
class WaitMeasuresApiTest {
    private static final String DAYS = "SELECT a.submitted_at, d.decided_at, n.nation"
            + " FROM decision d JOIN application a ON a.id = d.application_id"
            + " LEFT JOIN authority n ON n.code = a.authority_code WHERE (d.decided_at" + OF_PERIOD;
    private static final String HOURS =
            "SELECT floor(extract(epoch FROM d.decided_at - a.submitted_at) / 3600)::float8 AS took"
                    + " FROM decision d JOIN application a ON a.id = d.application_id WHERE (d.decided_at" + OF_PERIOD;

    @Inject
    SomebodyLearns somebody;

    @BeforeEach
    void somebodyLearns() {
        somebody.completes();
    }

    @ParameterizedTest
    @CsvSource({"time-to-issue, issued_at, p.decided_at", "time-to-activation, activated_at, a.issued_at"})
    void other_times(String measure, String moment, String since) {
        List<Double> hours = Rows.list("SELECT floor(extract(epoch FROM a." + moment + " - " + since
                + ") / 3600)::float8 AS took FROM allocation a JOIN application p ON p.id = a.application_id WHERE (a."
                + moment + OF_PERIOD + " AND " + since + " IS NOT NULL ORDER BY took");
        near(measure + "-median", percentile(hours, 0.5));
        near(measure + "-nine-in-ten", percentile(hours, 0.9));
    }

    @ParameterizedTest
    @CsvSource({"issue, issued_at, p.decided_at", "activation, activated_at, a.issued_at"})
    void working_days_of_other_times(String measure, String moment, String since) throws SQLException {
        var days = workingDays("SELECT " + since + ", a." + moment + ", n.nation FROM allocation a"
                + " JOIN application p ON p.id = a.application_id LEFT JOIN authority n ON n.code = p.authority_code"
                + " WHERE " + since + " IS NOT NULL AND (a." + moment + OF_PERIOD);
        near("working-days-to-" + measure + "-median", percentile(days, 0.5));
        near("working-days-to-" + measure + "-nine-in-ten", percentile(days, 0.9));
    }

    @Test
    void who_starts_after_the_time_for_it_is_not_counted_as_activated() {
        somebody.completes();
        Rows.change("UPDATE allocation SET issued_at = now() - interval '40 days' WHERE id ="
                + " (SELECT id FROM allocation WHERE activated_at IS NOT NULL ORDER BY issued_at DESC LIMIT 1)");
        var issued = "SELECT count(*) FROM allocation WHERE (issued_at" + OF_PERIOD;
        assertThat(number(issued + " AND activated_at IS NOT NULL")).isGreaterThan(number(issued + " AND " + IN_TIME));
        same("activation-rate", issued + " AND " + IN_TIME, issued);
    }

    @Test
    void times_to_decision() throws SQLException {
        List<Double> hours = Rows.list(HOURS + " ORDER BY took");
        near("time-to-decision-median", percentile(hours, 0.5));
        near("time-to-decision-nine-in-ten", percentile(hours, 0.9));
        var days = workingDays(DAYS);
        near("working-days-to-decision-median", percentile(days, 0.5));
        near("working-days-to-decision-nine-in-ten", percentile(days, 0.9));
    }

    @Test
    void a_bank_holiday_is_a_working_day_in_another_nation() {
        // Friday to Tuesday around the first Monday of August, which is a holiday in Scotland alone.
        for (var authority : List.of("ABD", "LDS")) {
            var decided = Rows.approved(People.applicantOf(authority).id(), Rows.course());
            Rows.change(
                    "UPDATE application SET authority_code = ?, submitted_at = '2024-08-02T09:00Z',"
                            + " decided_at = '2024-08-06T09:00Z' WHERE id = ?",
                    authority,
                    decided);
            Rows.change("UPDATE decision SET decided_at = '2024-08-06T09:00Z' WHERE application_id = ?", decided);
            Rows.withdrawn(decided);
        }
        Jobs.run("count-facts");
        as(People.analyst())
                .queryParam("from", "2024-08-06")
                .queryParam("to", "2024-08-06")
                .get("/api/v1/metrics")
                .then()
                .statusCode(200)
                .body("timeToDecision.distribution.find { it.value == '1' }.count", equalTo(1))
                .body("timeToDecision.distribution.find { it.value == '2' }.count", equalTo(1));
    }

    private static List<Double> workingDays(String moments) throws SQLException {
        try (var connection = Sql.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(moments)) {
            var found = new ArrayList<Double>();
            while (rows.next()) {
                found.add((double) WorkingDays.between(
                        rows.getTimestamp(1).toInstant(), rows.getTimestamp(2).toInstant(), rows.getString(3)));
            }
            Collections.sort(found);
            return found;
        }
    }
}
