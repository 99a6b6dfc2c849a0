package uk.learningoffer.licence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.as;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class ForecastApiTest {
    private static final String TODAY = "(now() AT TIME ZONE 'Europe/London')::date";
    private static final String POOL = "/api/v1/licence-pools/{id}/";

    @Inject
    Chain chain;

    @Test
    void every_number_is_that_of_sql_written_from_its_definition() {
        var history = lived();
        var forecast = forecast(history.pool());
        var of = "FROM allocation WHERE pool_id = '" + history.pool() + "'";
        // Days in London, today being the last of 91.
        var lately = " AND (reserved_at AT TIME ZONE 'Europe/London')::date > " + TODAY + " - 91";
        same(forecast, "use.asked", "SELECT count(*) " + of + lately);
        same(
                forecast,
                "use.cameBack",
                "SELECT count(*) " + of
                        + " AND status IN ('LAPSED', 'RETURNED') AND (ended_at AT TIME ZONE 'Europe/London')::date > "
                        + TODAY
                        + " - 91");
        same(forecast, "free", "SELECT available FROM licence_pool WHERE id = '" + history.pool() + "'");
        same(forecast, "notStarted", "SELECT count(*) " + of + " AND status = 'ISSUED'");
        var over = " AND activate_by < " + TODAY + " AND status IN ('LAPSED', 'RETURNED', 'ACTIVATED', 'COMPLETED')";
        share(forecast, "activated", of + over + " AND status IN ('ACTIVATED', 'COMPLETED')", of + over);
        share(forecast, "lapsed", of + over + " AND status = 'LAPSED'", of + over);
        share(forecast, "cameBack", of + over + " AND status = 'RETURNED'", of + over);
        var begun = " AND (activated_at AT TIME ZONE 'Europe/London')::date < " + TODAY + " - 56";
        share(forecast, "completed", of + begun + " AND status = 'COMPLETED'", of + begun);
        share(
                forecast,
                "helped",
                "FROM feedback f JOIN allocation a ON a.id = f.allocation_id WHERE f.helped <> 'no' AND a.pool_id = '"
                        + history.pool() + "'",
                of + " AND status = 'COMPLETED'");
        assertThat(forecast.getDouble("rates.daysUntilBack")).isEqualTo(5.0);

        int asked = forecast.getInt("use.asked");
        int net = asked - forecast.getInt("use.cameBack");
        assertThat(net).isPositive();
        assertThat(forecast.getDouble("use.netPerMonth")).isCloseTo(net / 91.0 * 365.25 / 12, within(1e-5));
        var today = LondonDays.of(Instant.now());
        assertThat(forecast.getString("runOut.on"))
                .isEqualTo(today.plusDays((long) (forecast.getInt("free") * 91.0 / net))
                        .toString());
        assertThat(forecast.getString("runOut.earliest")).isLessThan(forecast.getString("runOut.on"));
        assertThat(forecast.getString("runOut.latest")).isGreaterThan(forecast.getString("runOut.on"));
        assertThat(forecast.getString("freeUntil"))
                .isEqualTo(today.plusDays(100).toString());
    }

    @Test
    void what_was_left_is_what_was_bought_less_what_people_had() {
        var history = lived();
        Rows.change("UPDATE purchase SET created_at = now() - interval '150 days' WHERE pool_id = ?", history.pool());
        history.bought(5, 100, 0, 0);
        var weeks = forecast(history.pool()).getList("leftByWeek.left", Integer.class);
        assertThat(weeks).hasSize(27);
        for (var week = 0; week < weeks.size(); week++) {
            var end = "((" + TODAY + " - " + 7 * (26 - week) + " + 1)::timestamp AT TIME ZONE 'Europe/London')";
            assertThat(weeks.get(week).toString()).as("week %d", week).isEqualTo(Sql.text("""
                    SELECT (SELECT coalesce(sum(quantity), 0) FROM purchase WHERE pool_id = '%1$s' AND created_at < %2$s)
                        - (SELECT count(*) FROM allocation WHERE pool_id = '%1$s' AND reserved_at < %2$s
                            AND (status NOT IN ('LAPSED', 'RETURNED') OR ended_at >= %2$s))""".formatted(
                            history.pool(), end)));
        }
        assertThat(weeks.get(0)).isZero();
    }

    @Test
    void a_new_pool_has_no_numbers_but_reasons() {
        var history = new History(chain, 3);
        history.bought(5, 300, 0, 0);
        as(People.reviewer())
                .get(POOL + "forecast", history.pool())
                .then()
                .statusCode(200)
                .body("runOut.on", nullValue())
                .body("runOut.why", equalTo("TOO_LITTLE_HISTORY"))
                .body("rates.lapsed.share", nullValue())
                .body("rates.lapsed.whole", equalTo(0))
                .body("rates.daysUntilBack", nullValue());
        as(People.reviewer())
                .get(POOL + "simulation", history.pool())
                .then()
                .statusCode(200)
                .body("runs", equalTo(0))
                .body("scenarios", hasSize(0))
                .body(
                        "assumptions.findAll { it.needed && it.source == 'MISSING' }.name",
                        containsInAnyOrder("askedPerMonth", "lapsePercent", "returnPercent"));
    }

    @Test
    void people_who_wait_and_applications_that_wait_for_a_decision_are_demand() {
        var history = new History(chain, 100);
        history.waits();
        history.waits();
        undecided(history.course());
        as(People.reviewer())
                .get(POOL + "forecast", history.pool())
                .then()
                .body("demand.waiting", equalTo(2))
                .body("demand.inQueue", equalTo(1))
                .body("use.asked", equalTo(2))
                .body("runOut.why", equalTo("ALL_GIVEN"));
    }

    @Test
    void only_staff_see_it_and_a_pool_that_is_none_is_not_found() {
        for (var page : List.of("forecast", "simulation")) {
            as(People.applicant()).get(POOL + page, UUID.randomUUID()).then().statusCode(403);
            as(People.administrator())
                    .get(POOL + page, UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }
    }

    /** Every third day for a quarter somebody got a licence; what is over went as it may. */
    private History lived() {
        var history = new History(chain, 200);
        history.bought(60, 100, 60_000, 120_000);
        for (var each = 0; each < 33; each++) {
            var daysAgo = 3 * each;
            var allocation = history.given(daysAgo);
            if (each > 10 && each % 7 == 0) {
                history.cameBack(allocation, "LAPSED", daysAgo - 29);
            } else if (each > 10 && each % 7 == 1) {
                history.cameBack(allocation, "RETURNED", daysAgo - 5);
            } else if (each > 10) {
                history.activated(allocation, daysAgo - 2);
                if (each % 2 == 0) {
                    history.completed(allocation, 1, each % 4 == 0 ? "yes" : each % 6 == 0 ? "no" : null);
                }
            }
        }
        return history;
    }

    private static void undecided(UUID course) {
        var application = Rows.ids(1).get(0);
        Rows.change("""
                INSERT INTO application (id, reference, person_id, authority_code, status, course_id, motivators,
                    constraints, declared, created_at, submitted_at, rule_outcome, rule_results, rule_set_version)
                VALUES (?, ?, ?, 'LDS', 'SUBMITTED', ?, '{}', '{}', true, now(), now(), 'ELIGIBLE', '[]', 1)""", application, application.toString(), Rows.person(), course);
        Rows.change("""
                INSERT INTO message (id, kind, dedupe_key, person_id, application_id, why, status, created_at, next_at)
                SELECT gen_random_uuid(), 'APPLICATION_RECEIVED', 'test:' || id, person_id, id, 'A test', 'SENT',
                    now(), now()
                FROM application WHERE id = ?""", application);
    }

    private static JsonPath forecast(UUID pool) {
        return as(People.reviewer())
                .get(POOL + "forecast", pool)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void same(JsonPath forecast, String figure, String sql) {
        assertThat(forecast.getLong(figure))
                .as(figure)
                .isEqualTo(Rows.<Number>value(sql).longValue());
    }

    private static void share(JsonPath forecast, String rate, String part, String whole) {
        same(forecast, "rates." + rate + ".part", "SELECT count(*) " + part);
        same(forecast, "rates." + rate + ".whole", "SELECT count(*) " + whole);
        assertThat(forecast.getDouble("rates." + rate + ".share"))
                .isCloseTo(
                        forecast.getDouble("rates." + rate + ".part") / forecast.getDouble("rates." + rate + ".whole"),
                        within(1e-6));
    }
}
