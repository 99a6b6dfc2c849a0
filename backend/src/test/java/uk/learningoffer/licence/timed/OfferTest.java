package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.clock.WorkingDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;

/** Whoever waited for long is asked first whether they still want the licence. */
@ApiTest
class OfferTest {
    private static final String ALLOCATION = "/api/v1/allocations/{id}";

    @Inject
    Chain chain;

    @Inject
    SettableClock clock;

    private final Instant longAgo = Instant.now().minus(Duration.ofDays(29));
    private final UUID course = Rows.courseOnceSeen();
    private final UUID pool = Rows.pool(course);
    private final Somebody first = Given.applicant();
    private final Somebody second = Given.applicant();
    private List<UUID> applications;

    @BeforeEach
    void twoWant() {
        applications = Rows.approved(List.of(first.id(), second.id()), course);
    }

    @Test
    void who_waited_for_28_days_gets_the_licence_at_once_and_who_waited_for_longer_is_asked() {
        clock.at(longAgo, () -> chain.approve(applications.get(0)));
        clock.at(Instant.now().minus(Duration.ofDays(27)), () -> chain.approve(applications.get(1)));
        chain.topUp(pool, 2);
        assertThat(statuses()).containsExactly("RESERVED", "ISSUED");
        assertThat(Rows.<java.sql.Date>value(
                                "SELECT answer_by FROM allocation WHERE status = 'RESERVED' AND pool_id = ?", pool)
                        .toLocalDate())
                .isEqualTo(answerBy());
        assertThat(messages(applications.get(0))).contains("LICENCE_OFFERED").doesNotContain("LICENCE_ISSUED");
    }

    @Test
    void the_days_to_answer_are_those_of_the_councils_nation() {
        Rows.withdrawn(applications.get(1));
        Rows.change("""
                UPDATE application SET authority_code =
                    (SELECT min(code) FROM authority WHERE nation = 'Scotland' AND end_date IS NULL)
                WHERE id = ?""", applications.get(0));
        clock.at(Instant.parse("2026-10-01T09:00:00Z"), () -> chain.approve(applications.get(0)));
        // The Monday is St Andrew's day: a bank holiday there and not in England.
        clock.at(Instant.parse("2026-11-27T09:00:00Z"), () -> chain.topUp(pool, 1));
        assertThat(Rows.<java.sql.Date>value(
                                "SELECT answer_by FROM allocation WHERE application_id = ?", applications.get(0))
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void yes_makes_it_theirs() {
        offered();
        var id = allocation(0);
        as(first)
                .get(ALLOCATION, id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RESERVED"))
                .body("answerBy", equalTo(answerBy().toString()))
                .body("next", contains("accept", "decline"));
        answer(first, id, "acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("activateBy", notNullValue());
        answer(first, id, "acceptance").then().statusCode(409).body("type", endsWith("/illegal-transition"));
        assertThat(messages(applications.get(0))).contains("LICENCE_ISSUED");
    }

    @Test
    void no_gives_it_to_the_next_in_line() {
        offered();
        answer(second, allocation(0), "refusal").then().statusCode(404);
        answer(first, allocation(0), "refusal").then().statusCode(200).body("status", equalTo("RETURNED"));
        assertThat(statuses()).containsExactly("RETURNED", "RESERVED");
        as(first)
                .get("/api/v1/applications/{id}/timeline", applications.get(0))
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("OFFER_DECLINED"));
    }

    @Test
    void no_answer_gives_it_to_the_next_after_the_end_of_the_day_even_ten_days_late_and_once() {
        offered();
        clock.at(LondonDays.endOf(answerBy()).minusSeconds(1), () -> Jobs.run("lapse-offers"));
        assertThat(statuses()).containsExactly("RESERVED");
        var late = LondonDays.endOf(answerBy()).plus(Duration.ofDays(10));
        clock.at(late, () -> {
            assertThat(Jobs.run("lapse-offers")).isPositive();
            assertThat(Jobs.run("lapse-offers")).isZero();
        });
        assertThat(statuses()).containsExactly("LAPSED", "RESERVED");
        assertThat(messages(applications.get(0))).contains("OFFER_LAPSED").doesNotContain("LAPSED");
        answer(first, allocation(0), "acceptance").then().statusCode(409);
    }

    @Test
    void after_its_day_an_offer_cannot_be_accepted_even_before_the_timed_work_comes() {
        offered();
        Rows.change("UPDATE allocation SET answer_by = '2025-01-01' WHERE pool_id = ?", pool);
        answer(first, allocation(0), "acceptance").then().statusCode(409);
        Jobs.run("lapse-offers");
    }

    @Test
    void replicas_that_lapse_at_the_same_moment_do_each_offer_once() {
        var many = new ArrayList<>(applications);
        many.addAll(Rows.approved(Rows.people(18), course));
        clock.at(longAgo, () -> many.forEach(chain::approve));
        chain.topUp(pool, 20);
        Rows.change("UPDATE allocation SET answer_by = '2025-01-01' WHERE pool_id = ?", pool);
        var done = Race.of(4, () -> Jobs.run("lapse-offers"));
        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(20);
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM message m JOIN allocation x ON m.dedupe_key = 'OFFER_LAPSED:' || x.id WHERE x.pool_id = ?",
                        pool))
                .isEqualTo(20);
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM audit_event e JOIN allocation x ON e.subject_id = x.id::text"
                                + " WHERE e.action = 'allocation.offer-lapsed' AND x.pool_id = ?",
                        pool))
                .isEqualTo(20);
    }

    /** To the first of two who waited long. */
    private void offered() {
        clock.at(longAgo, () -> chain.approve(applications.get(0)));
        clock.at(longAgo.plusSeconds(1), () -> chain.approve(applications.get(1)));
        chain.topUp(pool, 1);
    }

    private static LocalDate answerBy() {
        return WorkingDays.plus(Instant.now(), 5, null);
    }

    private io.restassured.response.Response answer(Somebody who, UUID id, String move) {
        long version = Rows.value("SELECT version FROM allocation WHERE id = ?", id);
        return asNew(who).header("If-Match", "\"" + version + "\"").post(ALLOCATION + "/" + move, id);
    }

    private UUID allocation(int application) {
        return Rows.value("SELECT id FROM allocation WHERE application_id = ?", applications.get(application));
    }

    private List<String> statuses() {
        return Rows.list("SELECT status FROM allocation WHERE pool_id = ? ORDER BY id", pool);
    }

    private static List<String> messages(UUID application) {
        return Rows.list("SELECT kind FROM message WHERE application_id = ?", application);
    }
}
