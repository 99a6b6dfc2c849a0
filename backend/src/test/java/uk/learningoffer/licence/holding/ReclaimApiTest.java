package uk.learningoffer.licence.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.licence.holding.Held.move;
import static uk.learningoffer.licence.holding.Held.see;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;

@ApiTest
class ReclaimApiTest {
    private static final int ROUNDS = 8;
    private static final Map<String, Object> NOTICE = Map.of(
            "reason", "NO_PROGRESS",
            "words", "No step since May.",
            "progress", Map.of("percentDone", 20, "stepsDone", 4, "stepsTotal", 20));

    @Inject
    Chain chain;

    private final LocalDate today = LondonDays.of(Instant.now());
    private final LocalDate replyBy = WorkingDays.plus(Instant.now(), 10, "England");
    private final Somebody holder = People.applicantOf("LDS");
    private final Somebody reviewer = People.reviewer();
    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);
    private UUID id;
    private UUID next;

    @BeforeEach
    void somebodyHoldsTheOnlyLicenceAndAnotherWaits() {
        Rows.licences(pool, 1);
        var application = chain.approve(Rows.approved(holder.id(), course));
        id = Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
        move(holder, id, "activation", null).statusCode(200);
        next = chain.approve(Rows.approved(Rows.person(), course));
    }

    @Test
    void with_no_answer_it_happens_by_itself_after_the_last_day_and_the_next_in_line_gets_it() {
        give();
        see(holder, id)
                .body("notice.replyBy", equalTo(replyBy.toString()))
                .body("notice.words", equalTo("No step since May."))
                .body("next", hasItem("answer-notice"));
        assertThat(messages()).contains("RECLAIM_NOTICE");

        Later.at(LondonDays.endOf(replyBy).minusSeconds(1), () -> Jobs.run("reclaim-licences"));
        see(reviewer, id).body("status", equalTo("ACTIVATED"));
        Later.at(LondonDays.endOf(replyBy), () -> Jobs.run("reclaim-licences"));
        see(holder, id)
                .body("status", equalTo("RECLAIMED"))
                .body("progress.percentDone", equalTo(20))
                .body("progress.stepsTotal", equalTo(20))
                .body("endReason", equalTo("No progress for a long time. No step since May."))
                .body("notice", nullValue())
                .body("next", empty());
        assertThat(messages()).contains("RECLAIMED");
        assertThat(Rows.<String>value("SELECT status FROM allocation WHERE application_id = ?", next))
                .isEqualTo("ISSUED");
        Later.at(LondonDays.endOf(replyBy), () -> assertThat(Jobs.run("reclaim-licences"))
                .isZero());
    }

    @Test
    void after_ten_days_away_one_run_catches_up() {
        give();
        Later.at(LondonDays.endOf(replyBy.plusDays(10)), () -> Jobs.run("reclaim-licences"));
        see(holder, id).body("status", equalTo("RECLAIMED"));
    }

    @Test
    void nobody_takes_it_back_sooner() {
        give();
        see(reviewer, id).body("next", hasItem("withdraw-notice")).body("next", not(hasItem("reclaim")));
        move(reviewer, id, "reclamation", null).statusCode(409).body("type", endsWith("/illegal-transition"));
        Later.at(LondonDays.endOf(replyBy), () -> {
            see(reviewer, id).body("next", hasItem("reclaim"));
            move(reviewer, id, "reclamation", null).statusCode(200).body("status", equalTo("RECLAIMED"));
        });
    }

    @Test
    void an_answer_stops_it_until_staff_decide() {
        give();
        move(holder, id, "reclaim-notice/answer", Map.of("words", "I was ill, and go on next week."))
                .statusCode(200)
                .body("notice.status", equalTo("ANSWERED"))
                .body("next", not(hasItem("answer-notice")));
        move(holder, id, "reclaim-notice/answer", Map.of("words", "And again")).statusCode(409);
        Later.at(LondonDays.endOf(replyBy.plusDays(20)), () -> Jobs.run("reclaim-licences"));
        see(reviewer, id)
                .body("status", equalTo("ACTIVATED"))
                .body("notice.answer", equalTo("I was ill, and go on next week."))
                .body("next", hasItems("withdraw-notice", "reclaim"));
        as(reviewer)
                .queryParam("notice", "ANSWERED")
                .queryParam("pool", pool)
                .get("/api/v1/allocations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));

        move(reviewer, id, "reclaim-notice/withdrawal", Map.of("words", "Get well soon."))
                .statusCode(200)
                .body("notice", nullValue())
                .body("next", hasItem("give-notice"));
        assertThat(messages()).contains("RECLAIM_WITHDRAWN");
        move(reviewer, id, "reclamation", null).statusCode(409);
        give();
    }

    @Test
    void staff_may_decide_against_an_answer() {
        give();
        move(holder, id, "reclaim-notice/answer", Map.of("words", "No time this year."))
                .statusCode(200);
        move(reviewer, id, "reclamation", null)
                .statusCode(200)
                .body("status", equalTo("RECLAIMED"))
                .body("licencesLeft", equalTo(0));
        assertThat(Rows.<String>value("SELECT status FROM allocation WHERE application_id = ?", next))
                .isEqualTo("ISSUED");
    }

    @Test
    void a_licence_that_ended_another_way_leaves_nothing_to_answer() {
        give();
        move(holder, id, "completion", Map.of()).statusCode(200).body("notice", nullValue());
        assertThat(Rows.<String>value("SELECT status FROM reclaim_notice WHERE allocation_id = ?", id))
                .isEqualTo("CLOSED");
        move(holder, id, "reclaim-notice/answer", Map.of("words", "Done!")).statusCode(409);
        move(reviewer, id, "reclaim-notice", NOTICE).statusCode(409);
    }

    @Test
    void only_staff_give_notice_and_only_the_holder_answers() {
        give();
        for (var other : List.of(People.applicantOf("LDS"), People.councilLead("LDS"))) {
            asNew(other)
                    .header("If-Match", "\"1\"")
                    .body(NOTICE)
                    .post(Held.ONE + "/reclaim-notice", id)
                    .then()
                    .statusCode(403);
            asNew(other)
                    .header("If-Match", "\"1\"")
                    .body(Map.of("words", "Not mine"))
                    .post(Held.ONE + "/reclaim-notice/answer", id)
                    .then()
                    .statusCode(404);
        }
        move(reviewer, id, "reclaim-notice/answer", Map.of("words", "For them")).statusCode(404);
        move(reviewer, id, "reclaim-notice", NOTICE).statusCode(409);
    }

    @Test
    void a_notice_says_why_and_how_far_the_learner_came() {
        move(reviewer, id, "reclaim-notice", Map.of("words", " "))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/words", "/progress"));
        move(
                        reviewer,
                        id,
                        "reclaim-notice",
                        Map.of(
                                "reason", "OTHER",
                                "words", "Because.",
                                "progress",
                                        Map.of(
                                                "percentDone", 10,
                                                "stepsDone", 5,
                                                "stepsTotal", 4,
                                                "lastActiveOn",
                                                        today.plusDays(1).toString())))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/progress/stepsDone", "/progress/lastActiveOn"));
        see(reviewer, id).body("notice", nullValue()).body("progress", nullValue());
    }

    @Test
    void somebody_on_leave_gets_no_notice_and_a_notice_waits_for_their_return() {
        var waiting = issuedToAnother();
        var leave = Map.of("from", today.toString(), "until", today.plusDays(2).toString());
        move(reviewer, waiting, "leave", leave).statusCode(200).body("next", not(hasItem("give-notice")));
        move(reviewer, waiting, "reclaim-notice", NOTICE).statusCode(409);
        move(reviewer, waiting, "leave/end", null).statusCode(200);
        move(reviewer, waiting, "reclaim-notice", NOTICE).statusCode(200);
        var away =
                Map.of("from", replyBy.toString(), "until", replyBy.plusDays(5).toString());
        move(reviewer, waiting, "leave", away).statusCode(200);
        Later.at(LondonDays.startOf(replyBy.plusDays(5)), () -> Jobs.run("reclaim-licences"));
        see(reviewer, waiting).body("status", equalTo("ISSUED"));
        Later.at(LondonDays.startOf(replyBy.plusDays(6)), () -> Jobs.run("reclaim-licences"));
        see(reviewer, waiting).body("status", equalTo("RECLAIMED"));
    }

    @Test
    void the_database_takes_nothing_back_without_a_notice_or_before_its_last_day() {
        Rows.change("UPDATE allocation SET progress_on = current_date WHERE id = ?", id);
        assertThatThrownBy(() -> Rows.change("UPDATE allocation SET status = 'RECLAIMED' WHERE id = ?", id))
                .hasMessageContaining("reclaimed without notice");
        give();
        assertThatThrownBy(() -> Rows.change(
                        "UPDATE reclaim_notice SET status = 'RECLAIMED', settled_at = now() WHERE allocation_id = ?",
                        id))
                .hasMessageContaining("reclaimed_after_an_answer_or_the_time_for_it");
    }

    @Test
    void nobody_decides_about_a_licence_of_their_own() {
        var own = issuedTo(reviewer.id());
        see(reviewer, own).body("next", not(hasItem("give-notice")));
        move(reviewer, own, "reclaim-notice", NOTICE).statusCode(403);
        move(People.reviewer(), own, "reclaim-notice", NOTICE).statusCode(200);
        move(reviewer, own, "reclaim-notice/withdrawal", Map.of("words", "Mine"))
                .statusCode(403);
        move(reviewer, own, "reclaim-notice/answer", Map.of("words", "I need it."))
                .statusCode(200);
    }

    @Test
    void an_answer_at_the_last_moment_is_heard_or_comes_too_late_and_never_both() {
        var ends = new HashSet<String>();
        for (var round = 0; round < ROUNDS; round++) {
            var person = People.applicantOf("LDS");
            var held = issuedTo(person.id());
            move(reviewer, held, "reclaim-notice", NOTICE).statusCode(200);
            var turn = new AtomicInteger();
            Later.at(
                    LondonDays.endOf(replyBy),
                    () -> Race.of(
                            2,
                            () -> turn.getAndIncrement() == 0
                                    ? move(person, held, "reclaim-notice/answer", Map.of("words", "Wait!"))
                                    : Jobs.run("reclaim-licences")));
            ends.add(Rows.value("""
                    SELECT a.status || ' ' || n.status || CASE WHEN n.answer IS NULL THEN ' unheard' ELSE ' heard' END
                    FROM allocation a JOIN reclaim_notice n ON n.allocation_id = a.id WHERE a.id = ?""", held));
        }
        assertThat(ends).isNotEmpty().isSubsetOf("RECLAIMED RECLAIMED unheard", "ISSUED ANSWERED heard");
    }

    private void give() {
        move(reviewer, id, "reclaim-notice", NOTICE).statusCode(200).body("notice.status", equalTo("OPEN"));
    }

    private UUID issuedToAnother() {
        return issuedTo(Rows.person());
    }

    private UUID issuedTo(UUID person) {
        var other = Rows.course();
        Rows.licences(Rows.pool(other), 1);
        var application = chain.approve(Rows.approved(person, other));
        return Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }

    private List<String> messages() {
        return Rows.list(
                "SELECT kind FROM message WHERE application_id = (SELECT application_id FROM allocation WHERE id = ?)",
                id);
    }
}
