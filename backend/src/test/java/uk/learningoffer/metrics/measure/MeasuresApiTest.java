package uk.learningoffer.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.metrics.measure.MeasureOracle.IN_TIME;
import static uk.learningoffer.metrics.measure.MeasureOracle.OF_PERIOD;
import static uk.learningoffer.metrics.measure.MeasureOracle.ON_A_DAY;
import static uk.learningoffer.metrics.measure.MeasureOracle.near;
import static uk.learningoffer.metrics.measure.MeasureOracle.number;
import static uk.learningoffer.metrics.measure.MeasureOracle.same;
import static uk.learningoffer.metrics.measure.MeasureOracle.staff;
import static uk.learningoffer.metrics.measure.MeasureOracle.value;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

/** Every measure against SQL that was written from its definition alone: waits and stock in files of their own. */
@ApiTest
class MeasuresApiTest {
    private static final String PRINCIPAL =
            "SELECT code FROM authority WHERE type_code <> 'COMB' AND type_code <> 'SRA'"
                    + " AND coalesce(start_date, '-infinity') <= current_date AND coalesce(end_date, 'infinity') > current_date";
    private static final String FEEDBACK =
            " FROM feedback f WHERE kind = 'AFTER_COMPLETION' AND (f.given_at" + OF_PERIOD;

    @Inject
    SomebodyLearns somebody;

    @BeforeEach
    void somebodyLearns() {
        somebody.completes();
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
    void a_completion_and_what_is_said_of_it_change_the_measures() {
        var before = staff();
        somebody.completes();
        var after = staff();
        for (var measure : List.of("completion-rate", "helped", "activation-rate")) {
            var numerator = "measures.find { it.name == '" + measure + "' }.numerator";
            assertThat(after.getLong(numerator)).isEqualTo(before.getLong(numerator) + 1);
        }
        var completed = "funnel.find { it.step == 'completed' }.count";
        assertThat(after.getLong(completed)).isEqualTo(before.getLong(completed) + 1);
    }
}
