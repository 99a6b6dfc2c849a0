package uk.learningoffer.licence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;

@ApiTest
class StockWatchTest {
    @Inject
    StockWatch watch;

    @Inject
    SettableClock clock;

    @Inject
    Chain chain;

    private final Somebody administrator = People.administrator();
    private History history;

    @BeforeEach
    void onlyOnePoolIsWatched() {
        history = new History(chain, 200);
        Rows.change("""
                INSERT INTO stock_watch (pool_id, looked_on) SELECT id, '2099-12-31' FROM licence_pool WHERE id <> ?
                ON CONFLICT (pool_id) DO UPDATE SET looked_on = excluded.looked_on""", history.pool());
    }

    @Test
    void a_pool_that_runs_out_is_told_of_once_until_more_are_bought() {
        history.bought(30, 300, 0, 0);
        for (var each = 0; each < 26; each++) {
            history.given(3 * each);
        }
        look(0);
        alerts().body("items.kind", contains("RUNS_OUT_SOON")).body("items[0].licences", equalTo(4));
        assertThat(messages("LICENCES_RUN_OUT_SOON")).isEqualTo(1);
        look(1);
        assertThat(messages("LICENCES_RUN_OUT_SOON")).isEqualTo(1);

        history.bought(20, 300, 0, 0);
        look(2);
        alerts().body("items", empty());
        for (var each = 0; each < 16; each++) {
            history.given(0);
        }
        look(3);
        alerts().body("items.kind", contains("RUNS_OUT_SOON"));
        assertThat(messages("LICENCES_RUN_OUT_SOON")).isEqualTo(2);
    }

    @Test
    void a_purchase_that_ends_is_told_of_in_steps_and_days_away_are_made_up_for_by_the_last() {
        history.bought(1, 100, 0, 0);
        look(0);
        alerts().body("items", empty());
        look(10);
        alerts().body("items.kind", containsInAnyOrder("PURCHASE_ENDS", "WOULD_BE_WASTED"));
        assertThat(messages("PURCHASE_ENDS")).isEqualTo(1);
        // Away for 65 days: the 60 days are passed over.
        look(75);
        assertThat(messages("PURCHASE_ENDS")).isEqualTo(2);
        assertThat(Rows.<String>list(
                        "SELECT split_part(event, ':', 3) FROM stock_alert WHERE kind = 'PURCHASE_ENDS' AND pool_id = ? AND over_at IS NULL",
                        history.pool()))
                .containsExactly("30");
        look(101);
        alerts().body("items", empty());
    }

    @Test
    void notice_and_waste_are_told_of_once_and_looking_twice_a_day_changes_nothing() {
        var purchase = history.bought(7, 80, 0, 0);
        Rows.change("UPDATE purchase SET notice_on = ends_on - 60 WHERE id = ?", purchase);
        assertThat(look(0)).isEqualTo(1);
        alerts().body("items.kind", containsInAnyOrder("NOTICE_DUE", "PURCHASE_ENDS", "WOULD_BE_WASTED"))
                .body("items.find { it.kind == 'WOULD_BE_WASTED' }.licences", equalTo(7));
        assertThat(messages("NOTICE_DUE")).isEqualTo(1);
        assertThat(messages("LICENCES_WOULD_BE_WASTED")).isEqualTo(1);
        assertThat(look(0)).isZero();
        Rows.change("UPDATE stock_watch SET looked_on = looked_on - 10 WHERE pool_id = ?", history.pool());
        assertThat(look(0)).isEqualTo(1);
        assertThat(messages("NOTICE_DUE") + messages("LICENCES_WOULD_BE_WASTED") + messages("PURCHASE_ENDS"))
                .isEqualTo(3);
    }

    @Test
    void replicas_that_look_at_the_same_moment_tell_of_it_once() {
        history.bought(3, 20, 0, 0);
        assertThat(Race.of(6, () -> look(0)).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
        assertThat(messages("PURCHASE_ENDS")).isEqualTo(1);
        assertThat(Rows.<Long>value("SELECT count(*) FROM stock_alert WHERE pool_id = ?", history.pool()))
                .isEqualTo(2);
    }

    @Test
    void it_is_backlog_until_it_was_looked_at() {
        history.bought(3, 300, 0, 0);
        assertThat(backlog()).containsExactly("pool " + history.pool());
        look(0);
        assertThat(backlog()).isEmpty();
    }

    @Test
    void applicants_see_no_alerts() {
        as(People.applicant()).get("/api/v1/stock-alerts").then().statusCode(403);
    }

    private static List<String> backlog() {
        return Rows.list("SELECT record FROM ("
                + WatchedPools.DUE.replace(":today", "(now() AT TIME ZONE 'Europe/London')::date") + ") due");
    }

    private int look(int daysFromNow) {
        var run = new Run("watch-stock");
        clock.at(Instant.now().plus(Duration.ofDays(daysFromNow)), () -> watch.run(run));
        assertThat(run.failures()).isZero();
        return run.affected();
    }

    private ValidatableResponse alerts() {
        return as(administrator)
                .queryParam("pool", history.pool())
                .get("/api/v1/stock-alerts")
                .then()
                .statusCode(200);
    }

    private long messages(String kind) {
        return Rows.<Long>value(
                "SELECT count(*) FROM message WHERE kind = ? AND person_id = ?", kind, administrator.id());
    }
}
