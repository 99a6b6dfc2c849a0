package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.analyst;
import static uk.learningoffer.testsupport.People.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class BoardReportMessagesTest {
    private static final String MINE = "/api/v1/board-report-subscription";

    private Somebody somebody;
    private LocalDate first;

    @BeforeEach
    void subscribe() {
        somebody = analyst();
        as(somebody).get(MINE).then().statusCode(200).body("subscribed", equalTo(false), "next", contains("subscribe"));
        var begun = as(somebody).put(MINE);
        begun.then().statusCode(200).body("subscribed", equalTo(true), "next", contains("unsubscribe"));
        first = LocalDate.parse(begun.path("nextOn"));
    }

    @Test
    void who_asked_for_it_is_told_on_the_first_working_day_of_each_month_once() {
        assertThat(toldBy(first.minusDays(1))).isEmpty();
        assertThat(toldBy(first)).containsExactly(key(first));
        assertThat(toldBy(first)).hasSize(1);
        assertThat(toldBy(first.plusDays(20))).hasSize(1);
        var second = ReportDays.after(first);
        as(somebody).get(MINE).then().body("nextOn", equalTo(second.toString()));
        assertThat(toldBy(second)).containsExactly(key(first), key(second));
    }

    @Test
    void months_that_were_missed_are_made_up_for_by_the_latest_report() {
        var third = ReportDays.after(ReportDays.after(first));
        assertThat(toldBy(third.plusDays(9))).containsExactly(key(third));
        assertThat(toldBy(third.plusDays(9))).hasSize(1);
        as(somebody)
                .get(MINE)
                .then()
                .body("nextOn", equalTo(ReportDays.after(third).toString()));
    }

    @Test
    void replicas_that_find_the_same_people_tell_each_of_them_once() {
        Later.at(LondonDays.startOf(first), () -> Race.of(8, () -> Jobs.run("tell-of-board-report")));
        assertThat(keys()).containsExactly(key(first));
    }

    @Test
    void who_lost_their_role_is_not_told_and_subscribed_no_more() {
        Sql.run("DELETE FROM person_role WHERE person_id = '" + somebody.id() + "'");
        assertThat(toldBy(first)).isEmpty();
        assertThat(Sql.text("SELECT count(*) FROM report_subscription WHERE person_id = '" + somebody.id() + "'"))
                .isEqualTo("0");
    }

    @Test
    void who_may_not_sign_in_any_more_is_not_told() {
        Sql.run("UPDATE person SET disabled_at = now() WHERE id = '" + somebody.id() + "'");
        assertThat(toldBy(first)).isEmpty();
    }

    @Test
    void who_wants_it_no_more_is_not_told_and_each_change_is_in_the_audit_once() {
        as(somebody).put(MINE).then().statusCode(200).body("nextOn", equalTo(first.toString()));
        as(somebody).delete(MINE).then().statusCode(204);
        as(somebody).delete(MINE).then().statusCode(204);
        as(somebody).get(MINE).then().body("subscribed", equalTo(false));
        assertThat(toldBy(first)).isEmpty();
        assertThat(Sql.text("SELECT string_agg(action, ' ' ORDER BY at, id) FROM audit_event"
                        + " WHERE action LIKE 'board-report.%' AND subject_id = '" + somebody.id() + "'"))
                .isEqualTo("board-report.subscribed board-report.unsubscribed");
    }

    private List<String> toldBy(LocalDate day) {
        Later.at(LondonDays.startOf(day), () -> Jobs.run("tell-of-board-report"));
        return keys();
    }

    private List<String> keys() {
        var keys = Sql.text("SELECT string_agg(dedupe_key, ' ' ORDER BY dedupe_key) FROM message"
                + " WHERE kind = 'BOARD_REPORT' AND person_id = '" + somebody.id() + "'");
        return keys == null ? List.of() : List.of(keys.split(" "));
    }

    private String key(LocalDate day) {
        return "BOARD_REPORT:" + ReportDays.month(day) + ":" + somebody.id();
    }
}
