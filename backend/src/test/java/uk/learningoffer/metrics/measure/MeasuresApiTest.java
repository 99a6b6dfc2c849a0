package uk.learningoffer.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

/** Every measure against SQL that was written from its definition alone. */
@ApiTest
class MeasuresApiTest {
    // The last year up to today: other tests move the clock, and leave what is still to come.
    private static final String OF_PERIOD = " AT TIME ZONE 'Europe/London')::date BETWEEN"
            + " (now() AT TIME ZONE 'Europe/London')::date - interval '1 year' + interval '1 day'"
            + " AND (now() AT TIME ZONE 'Europe/London')::date";
    private static final String PRINCIPAL =
            "SELECT code FROM authority WHERE type_code <> 'COMB' AND type_code <> 'SRA'"
                    + " AND coalesce(start_date, '-infinity') <= current_date AND coalesce(end_date, 'infinity') > current_date";
    private static final String DAYS = "SELECT a.submitted_at, d.decided_at, n.nation"
            + " FROM decision d JOIN application a ON a.id = d.application_id"
            + " LEFT JOIN authority n ON n.code = a.authority_code WHERE (d.decided_at" + OF_PERIOD;
    private static final String HOURS =
            "SELECT extract(epoch FROM d.decided_at - a.submitted_at)::float8 / 3600 AS took"
                    + " FROM decision d JOIN application a ON a.id = d.application_id WHERE (d.decided_at" + OF_PERIOD;
    private static final String FEEDBACK =
            " FROM feedback f WHERE kind = 'AFTER_COMPLETION' AND (f.given_at" + OF_PERIOD;

    @Inject
    Chain chain;

    @BeforeEach
    void somebodyLearns() {
        completed();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "authorities-applied, application, submitted_at",
        "authorities-with-licence, allocation, reserved_at",
        "authorities-completed, allocation, completed_at"
    })
    void authorities_are_counted_once(String measure, String table, String moment) {
        var from = table.equals("application")
                ? "application p"
                : "allocation x JOIN application p ON p.id = x.application_id";
        same(
                measure,
                "SELECT count(DISTINCT p.authority_code) FROM " + from + " WHERE p.authority_code IN (" + PRINCIPAL
                        + ") AND (" + moment + OF_PERIOD,
                "SELECT count(*) FROM (" + PRINCIPAL + ") principal");
    }

    @Test
    void applications() {
        assertThat(staff().getDouble("measures.find { it.name == 'applications' }.value"))
                .isEqualTo(number("SELECT count(*) FROM application WHERE (submitted_at" + OF_PERIOD));
    }

    @Test
    void approval_rate() {
        var decisions = "SELECT count(*) FROM (SELECT outcome, decided_at FROM decision UNION ALL"
                + " SELECT outcome, decided_at FROM past_decision WHERE ended_as = 'REOPENED') made WHERE (decided_at"
                + OF_PERIOD;
        same("approval-rate", decisions + " AND outcome = 'APPROVED'", decisions);
    }

    @Test
    void utilisation() {
        same(
                "utilisation",
                "SELECT count(*) FROM licence WHERE status IN ('HELD', 'SPENT')",
                "SELECT count(*) FROM licence WHERE status <> 'REMOVED'");
    }

    @Test
    void activation_and_completion_rates() {
        var issued = "SELECT count(*) FROM allocation WHERE (issued_at" + OF_PERIOD;
        same("activation-rate", issued + " AND activated_at IS NOT NULL", issued);
        var activated = "SELECT count(*) FROM allocation WHERE (activated_at" + OF_PERIOD;
        same("completion-rate", activated + " AND completed_at IS NOT NULL", activated);
    }

    @Test
    void helped() {
        var answers = "SELECT count(*)" + FEEDBACK + " AND helped IS NOT NULL";
        same("helped", answers + " AND helped <> 'no'", answers);
    }

    @Test
    void confidence_gain() {
        value(
                "confidence-gain",
                "SELECT avg(f.confidence_now - a.confidence_before)"
                        + FEEDBACK.replace(
                                " WHERE",
                                " JOIN allocation x ON x.id = f.allocation_id JOIN application a ON a.id = x.application_id"
                                        + " WHERE"));
    }

    @Test
    void times_to_decision() throws SQLException {
        List<Double> hours = Rows.list(HOURS + " ORDER BY took");
        near("time-to-decision-median", percentile(hours, 0.5, false));
        near("time-to-decision-nine-in-ten", percentile(hours, 0.9, false));
        var days = workingDays();
        near("working-days-to-decision-median", percentile(days, 0.5, true));
        near("working-days-to-decision-nine-in-ten", percentile(days, 0.9, true));
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
        as(People.analyst())
                .queryParam("from", "2024-08-06")
                .queryParam("to", "2024-08-06")
                .get("/api/v1/metrics")
                .then()
                .statusCode(200)
                .body("timeToDecision.distribution.find { it.value == '1' }.count", equalTo(1))
                .body("timeToDecision.distribution.find { it.value == '2' }.count", equalTo(1));
    }

    private static List<Double> workingDays() throws SQLException {
        try (var connection = Sql.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(DAYS)) {
            var found = new ArrayList<Double>();
            while (rows.next()) {
                found.add((double) WorkingDays.between(
                        rows.getTimestamp(1).toInstant(), rows.getTimestamp(2).toInstant(), rows.getString(3)));
            }
            Collections.sort(found);
            return found;
        }
    }

    @Test
    void a_completion_and_what_is_said_of_it_change_the_measures() {
        var before = staff();
        completed();
        var after = staff();
        for (var measure : List.of("completion-rate", "helped", "activation-rate")) {
            var numerator = "measures.find { it.name == '" + measure + "' }.numerator";
            assertThat(after.getLong(numerator)).isEqualTo(before.getLong(numerator) + 1);
        }
        var completed = "funnel.find { it.step == 'completed' }.count";
        assertThat(after.getLong(completed)).isEqualTo(before.getLong(completed) + 1);
    }

    private static double percentile(List<Double> sorted, double part, boolean whole) {
        if (whole) {
            return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
        }
        var place = part * (sorted.size() - 1);
        var low = (int) place;
        var high = Math.min(low + 1, sorted.size() - 1);
        return sorted.get(low) + (place - low) * (sorted.get(high) - sorted.get(low));
    }

    private void completed() {
        var learner = People.applicant();
        var course = Rows.course();
        Rows.licences(Rows.pool(course), 1);
        var application = Rows.approved(learner.id(), course);
        Rows.change(
                "UPDATE application SET confidence_before = 2, submitted_at = now() - interval '9 days 5 hours'"
                        + " WHERE id = ?",
                application);
        chain.approve(application);
        UUID held = Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
        var one = "/api/v1/allocations/{id}";
        for (var move : List.of("activation", "completion")) {
            var etag = as(learner).get(one, held).header("ETag");
            asNew(learner)
                    .header("If-Match", etag)
                    .body("{}")
                    .post(one + "/" + move, held)
                    .then()
                    .statusCode(200);
        }
        asNew(learner)
                .body(Map.of("confidenceNow", 4, "helped", "yes", "recommend", 9))
                .post(one + "/feedback", held)
                .then()
                .statusCode(201);
    }

    private static JsonPath staff() {
        return as(People.analyst())
                .get("/api/v1/metrics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void same(String measure, String numerator, String denominator) {
        var shown = staff();
        var found = "measures.find { it.name == '" + measure + "' }.";
        assertThat(shown.getDouble(found + "numerator")).isPositive().isEqualTo(number(numerator));
        assertThat(shown.getDouble(found + "denominator")).isEqualTo(number(denominator));
        assertThat(shown.getDouble(found + "value")).isCloseTo(number(numerator) / number(denominator), within(0.0001));
    }

    private static void value(String measure, String sql) {
        near(measure, number(sql));
    }

    private static void near(String measure, double expected) {
        assertThat(staff().getDouble("measures.find { it.name == '" + measure + "' }.value"))
                .isCloseTo(expected, within(0.001));
    }

    private static double number(String sql) {
        return Double.parseDouble(Sql.text(sql));
    }
}
