package uk.learningoffer.metrics.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

/** Every measure against SQL that was written from its definition alone. */
@ApiTest
class MeasuresApiTest {
    // The last year up to today: other tests move the clock, and leave what is still to come.
    private static final String OF_PERIOD = " AT TIME ZONE 'Europe/London')::date BETWEEN"
            + " (now() AT TIME ZONE 'Europe/London')::date - interval '1 year' + interval '1 day'"
            + " AND (now() AT TIME ZONE 'Europe/London')::date";
    private static final String ON_A_DAY =
            OF_PERIOD.replace(" AT TIME ZONE 'Europe/London')::date BETWEEN", ") BETWEEN");
    private static final String PRINCIPAL =
            "SELECT code FROM authority WHERE type_code <> 'COMB' AND type_code <> 'SRA'"
                    + " AND coalesce(start_date, '-infinity') <= current_date AND coalesce(end_date, 'infinity') > current_date";
    private static final String DAYS = "SELECT a.submitted_at, d.decided_at, n.nation"
            + " FROM decision d JOIN application a ON a.id = d.application_id"
            + " LEFT JOIN authority n ON n.code = a.authority_code WHERE (d.decided_at" + OF_PERIOD;
    private static final String HOURS =
            "SELECT floor(extract(epoch FROM d.decided_at - a.submitted_at) / 3600)::float8 AS took"
                    + " FROM decision d JOIN application a ON a.id = d.application_id WHERE (d.decided_at" + OF_PERIOD;
    private static final String IN_TIME = "(activated_at AT TIME ZONE 'Europe/London')::date"
            + " <= (issued_at AT TIME ZONE 'Europe/London')::date + 28";
    private static final String FEEDBACK =
            " FROM feedback f WHERE kind = 'AFTER_COMPLETION' AND (f.given_at" + OF_PERIOD;

    @Inject
    Chain chain;

    @BeforeEach
    void somebodyLearns() {
        completed();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"authorities-applied, sent", "authorities-with-licence, reserved", "authorities-completed, completed"})
    void authorities_are_counted_once(String measure, String kind) {
        // From facts: an application that went on to another authority stays counted for the one that sent it.
        same(
                measure,
                "SELECT count(*) FROM (SELECT authority FROM fact WHERE kind = '" + kind + "' AND authority IN ("
                        + PRINCIPAL + ") AND (occurred_on" + ON_A_DAY
                        + " GROUP BY authority HAVING sum(quantity) > 0) reached",
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
        same("activation-rate", issued + " AND " + IN_TIME, issued);
        var activated = "SELECT count(*) FROM allocation WHERE (activated_at" + OF_PERIOD;
        same("completion-rate", activated + " AND completed_at IS NOT NULL", activated);
    }

    @Test
    void helped() {
        var answers = "SELECT count(*)" + FEEDBACK + " AND helped IS NOT NULL";
        same("helped", answers + " AND helped <> 'no'", answers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "decisions | decided_at | (SELECT decided_at FROM decision UNION ALL SELECT decided_at FROM past_decision WHERE ended_as = 'REOPENED') made",
                "licences-issued | issued_at | allocation",
                "activations | activated_at | allocation",
                "completions | completed_at | allocation",
                "lapsed | ended_at | (SELECT * FROM allocation WHERE status = 'LAPSED') gone",
                "given-back | ended_at | (SELECT * FROM allocation WHERE status = 'RETURNED') gone",
                "reclaimed | ended_at | (SELECT * FROM allocation WHERE status = 'RECLAIMED') gone",
                "needs-sent | created_at | unmet_need"
            })
    void counts(String measure, String moment, String records) {
        near(measure, number("SELECT count(*) FROM " + records + " WHERE (" + moment + OF_PERIOD));
    }

    @Test
    void searches_without_a_result() {
        Sql.run("INSERT INTO empty_search (day, words, times) VALUES (current_date, 'zz facts', 3)"
                + " ON CONFLICT (day, words) DO UPDATE SET times = empty_search.times + 2");
        near(
                "searches-without-result",
                number("SELECT sum(quantity) FROM fact WHERE kind = 'search-without-result' AND (occurred_on"
                        + ON_A_DAY));
    }

    @Test
    void licences_for_each_authority() {
        value(
                "licences-per-authority",
                "SELECT (SELECT count(*) FROM allocation WHERE (issued_at" + OF_PERIOD
                        + ")::float8 / (SELECT count(*) FROM (" + PRINCIPAL + ") principal)");
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
        completed();
        Rows.change("UPDATE allocation SET issued_at = now() - interval '40 days' WHERE id ="
                + " (SELECT id FROM allocation WHERE activated_at IS NOT NULL ORDER BY issued_at DESC LIMIT 1)");
        var issued = "SELECT count(*) FROM allocation WHERE (issued_at" + OF_PERIOD;
        assertThat(number(issued + " AND activated_at IS NOT NULL")).isGreaterThan(number(issued + " AND " + IN_TIME));
        same("activation-rate", issued + " AND " + IN_TIME, issued);
    }

    @Test
    void visits_to_free_courses() {
        var course = Rows.course();
        Rows.change("UPDATE course SET status = 'PUBLISHED', cost_class = 'free' WHERE id = ?", course);
        asNobody()
                .post("/api/v1/courses/{slug}/visits", "test-" + course)
                .then()
                .statusCode(204);
        Rows.change("UPDATE course SET status = 'RETIRED' WHERE id = ?", course);
        value("free-course-visits", "SELECT sum(times) FROM course_visit WHERE (day" + ON_A_DAY);
        as(People.analyst())
                .queryParam("by", "course")
                .get("/api/v1/metrics/free-course-visits")
                .then()
                .statusCode(200)
                .body("rows.find { it.key == '" + course + "' }.figure.value.intValue()", equalTo(1));
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
    void net_promoter_score() {
        value(
                "net-promoter-score",
                "SELECT 100.0 * (count(*) FILTER (WHERE recommend > 8) - count(*) FILTER (WHERE recommend < 7)) / count(recommend)"
                        + FEEDBACK);
    }

    @Test
    void used_at_work() {
        UUID allocation = Rows.value("SELECT id FROM allocation WHERE completed_at IS NOT NULL AND id NOT IN"
                + " (SELECT allocation_id FROM feedback WHERE kind = 'AFTER_THREE_MONTHS') LIMIT 1");
        Rows.change(
                "INSERT INTO feedback (id, allocation_id, kind, given_at, used_at_work)"
                        + " VALUES (gen_random_uuid(), ?, 'AFTER_THREE_MONTHS', now(), 'yes')",
                allocation);
        var answers = "SELECT count(*) FROM feedback f WHERE kind = 'AFTER_THREE_MONTHS' AND used_at_work IS NOT NULL"
                + " AND (f.given_at" + OF_PERIOD;
        same("used-at-work", answers + " AND used_at_work = 'yes'", answers);
    }

    @Test
    void needs_taken_up() {
        Rows.change(
                "INSERT INTO unmet_need (id, words, status, story_id, created_at, answered_at) SELECT gen_random_uuid(),"
                        + " 'Facts about facts', 'MERGED', id, now(), now() FROM user_story LIMIT 1");
        var answered = "SELECT count(*) FROM unmet_need WHERE status <> 'NEW' AND (answered_at" + OF_PERIOD;
        same("needs-taken-up", answered + " AND status = 'MERGED'", answered);
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

    @Test
    void needs_without_a_full_answer() {
        value(
                "stories-without-course",
                "SELECT avg((id NOT IN (SELECT story_id FROM story_course WHERE fit = 'full' AND course_id IN"
                        + " (SELECT id FROM course WHERE status = 'PUBLISHED')))::int) FROM user_story WHERE status = 'PUBLISHED'");
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

    private static double percentile(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
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
        Jobs.run("count-facts");
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
