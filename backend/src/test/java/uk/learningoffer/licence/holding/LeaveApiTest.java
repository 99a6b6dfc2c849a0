package uk.learningoffer.licence.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.licence.holding.Held.move;
import static uk.learningoffer.licence.holding.Held.see;
import static uk.learningoffer.testsupport.People.asNew;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

@ApiTest
class LeaveApiTest {
    @Inject
    Chain chain;

    private final LocalDate today = LondonDays.of(Instant.now());
    private final Somebody holder = People.applicantOf("LDS");
    private UUID id;

    @BeforeEach
    void issue() {
        id = issued(today.plusDays(400));
    }

    @Test
    void the_time_to_activate_and_the_reminders_stand_still_and_go_on_by_themselves() {
        move(holder, id, "leave", days(2, 11))
                .statusCode(200)
                .body("leave.from", equalTo(today.plusDays(2).toString()))
                .body("activateBy", equalTo(today.plusDays(38).toString()))
                .body("next", hasItem("end-leave"))
                .body("next", not(hasItem("take-leave")));
        assertThat(kinds()).contains("LEAVE_NOTED");

        assertThat(remindersAfter(2, 3, 5, 11, 12)).isZero();
        // Day 3 of the ladder is the third day that counts: one before the leave, two after it.
        assertThat(remindersAfter(13)).isEqualTo(1);
        assertThat(remindersAfter(14, 19)).isEqualTo(1);
        assertThat(remindersAfter(20)).isEqualTo(2);
        assertThat(remindersAfter(31)).isEqualTo(3);
        assertThat(remindersAfter(35)).isEqualTo(4);

        lapseAfter(38);
        see(holder, id).body("status", equalTo("ISSUED"));
        lapseAfter(39);
        see(holder, id).body("status", equalTo("LAPSED"));
    }

    @Test
    void a_reminder_that_was_missed_waits_for_the_return() {
        move(holder, id, "leave", days(4, 9)).statusCode(200);
        assertThat(remindersAfter(5, 9)).isZero();
        assertThat(remindersAfter(10)).isEqualTo(1);
    }

    @Test
    void without_a_leave_the_ladder_is_days_3_10_21_and_25() {
        assertThat(remindersAfter(1, 2)).isZero();
        assertThat(remindersAfter(3, 4, 9)).isEqualTo(1);
        assertThat(remindersAfter(10, 20)).isEqualTo(2);
        assertThat(remindersAfter(21)).isEqualTo(3);
        assertThat(remindersAfter(25, 28)).isEqualTo(4);
    }

    @Test
    void back_sooner_gives_back_the_days_that_were_not_taken() {
        move(holder, id, "leave", days(0, 9))
                .statusCode(200)
                .body("activateBy", equalTo(today.plusDays(38).toString()));
        after(4, () -> move(holder, id, "leave/end", null)
                .statusCode(200)
                .body("leave", nullValue())
                .body("activateBy", equalTo(today.plusDays(32).toString())));
        after(5, () -> move(holder, id, "leave/end", null)
                .statusCode(409)
                .body("type", endsWith("/illegal-transition")));
        after(6, () -> move(holder, id, "leave", days(6, 7))
                .statusCode(200)
                .body("activateBy", equalTo(today.plusDays(34).toString())));
        after(6, () -> move(holder, id, "leave/end", null)
                .statusCode(200)
                .body("activateBy", equalTo(today.plusDays(32).toString())));
        assertThat(Rows.<String>list(
                        "SELECT kind FROM timeline_entry WHERE kind LIKE 'LEAVE%' AND application_id ="
                                + " (SELECT application_id FROM allocation WHERE id = ?) ORDER BY at, id",
                        id))
                .containsExactly("LEAVE_TAKEN", "LEAVE_ENDED", "LEAVE_TAKEN", "LEAVE_ENDED");
    }

    @Test
    void nothing_waits_beyond_the_term() {
        var short40 = issued(today.plusDays(40));
        move(holder, short40, "leave", days(0, 41)).statusCode(400).body("errors.pointer", contains("/until"));
        move(holder, short40, "leave", days(0, 30))
                .statusCode(200)
                .body("activateBy", equalTo(today.plusDays(40).toString()));
        after(20, () -> move(holder, short40, "leave/end", null)
                .statusCode(200)
                .body("activateBy", equalTo(today.plusDays(40).toString())));
    }

    @Test
    void bad_days_are_refused_with_all_errors_at_once() {
        move(holder, id, "leave", Map.of())
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/from", "/until"));
        move(holder, id, "leave", days(-1, -2))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/from", "/until"));
        move(holder, id, "leave", days(29, 30)).statusCode(400).body("errors.pointer", contains("/from"));
        move(holder, id, "leave", Map.of("from", "soon", "until", "0000-99-99"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/from", "/until"));
        see(holder, id)
                .body("leave", nullValue())
                .body("activateBy", equalTo(today.plusDays(28).toString()));
    }

    @Test
    void staff_may_say_it_afterwards_but_never_for_days_that_were_given_already() {
        var reviewer = People.reviewer();
        after(10, () -> move(holder, id, "leave", days(1, 9)).statusCode(400));
        after(10, () -> move(reviewer, id, "leave", days(1, 9))
                .statusCode(200)
                .body("leave", nullValue())
                .body("activateBy", equalTo(today.plusDays(37).toString())));
        after(10, () -> move(reviewer, id, "leave", days(9, 12))
                .statusCode(400)
                .body("errors.pointer", contains("/from")));
        after(10, () -> move(reviewer, id, "leave", days(10, 12)).statusCode(200));
    }

    @Test
    void one_leave_at_a_time_and_nobody_else_says_it() {
        move(holder, id, "leave", days(0, 3)).statusCode(200);
        move(holder, id, "leave", days(5, 6)).statusCode(409).body("type", endsWith("/illegal-transition"));
        for (var other : List.of(People.applicantOf("LDS"), People.councilLead("LDS"))) {
            asNew(other)
                    .header("If-Match", "\"0\"")
                    .body(days(0, 3))
                    .post(Held.ONE + "/leave", id)
                    .then()
                    .statusCode(404);
        }
        move(People.partner("LDS"), id, "leave", days(0, 3)).statusCode(403);
        asNew(holder).body(days(0, 3)).post(Held.ONE + "/leave", id).then().statusCode(428);
    }

    @Test
    void a_course_that_was_started_is_not_put_on_hold() {
        move(holder, id, "activation", null).statusCode(200).body("next", not(hasItem("take-leave")));
        move(holder, id, "leave", days(0, 3)).statusCode(409);
    }

    private UUID issued(LocalDate endsOn) {
        var course = Rows.course();
        Rows.licences(List.of(Rows.pool(course)), 1, endsOn, true);
        var application = chain.approve(Rows.approved(holder.id(), course));
        return Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }

    private Map<String, String> days(int from, int until) {
        return Map.of(
                "from",
                today.plusDays(from).toString(),
                "until",
                today.plusDays(until).toString());
    }

    private void after(int days, Runnable deed) {
        Later.at(Instant.now().plus(Duration.ofDays(days)), deed);
    }

    private void lapseAfter(int days) {
        after(days, () -> Jobs.run("lapse-licences"));
    }

    /** @return how many there are in all */
    private long remindersAfter(int... days) {
        for (var day : days) {
            after(day, () -> Jobs.run("remind-to-activate"));
        }
        return kinds().stream().filter("ACTIVATION_REMINDER"::equals).count();
    }

    private List<String> kinds() {
        return Rows.list(
                "SELECT kind FROM message WHERE application_id = (SELECT application_id FROM allocation WHERE id = ?)",
                id);
    }
}
