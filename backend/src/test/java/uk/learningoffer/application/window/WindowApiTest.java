package uk.learningoffer.application.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class WindowApiTest {
    private static final String WINDOWS = "/api/v1/application-windows";
    private static final String NOTICES = "/api/v1/opening/notices";
    private static final LocalDate TODAY = LondonDays.of(Instant.now());

    @Inject
    SettableClock clock;

    private final Somebody administrator = administrator();
    private final String course = TestCourses.funded();
    private final String email = "somebody-" + UUID.randomUUID() + "@leeds.gov.uk";

    @Test
    void outside_its_window_a_course_is_closed_and_says_when_it_opens() {
        var somebody = applicant();
        var draft = draft(somebody, course);
        add(window(10, 20)).statusCode(201);
        check().body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("rules.find { it.code == 'WINDOW_OPEN' }.outcome", equalTo("FAIL"))
                .body("rules.find { it.code == 'WINDOW_OPEN' }.sentence", containsString("They open on"))
                .body("whatYouCanDo.href", hasItem("/when-it-opens?course=" + course));
        asNobody()
                .queryParam("course", course)
                .get("/api/v1/opening")
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("opensOn", equalTo(TODAY.plusDays(10).toString()));
        move(somebody, draft, "submission", null)
                .then()
                .statusCode(400)
                .body("errors.detail", hasItem(containsString("Applications are closed")));
        clock.setAhead(Duration.ofDays(20));
        try {
            check().body("rules.find { it.code == 'WINDOW_OPEN' }.outcome", equalTo("PASS"));
            clock.setAhead(Duration.ofDays(21));
            check().body("rules.find { it.code == 'WINDOW_OPEN' }.outcome", equalTo("FAIL"));
        } finally {
            clock.setAhead(Duration.ZERO);
        }
    }

    @Test
    void what_was_sent_in_time_is_not_held_up_by_a_window_that_closed_since() {
        var seen = submitted(applicant(), course);
        add(window(10, 20)).statusCode(201);
        as(reviewer())
                .get("/api/v1/applications/{id}/eligibility", seen.id())
                .then()
                .body("rules.find { it.code == 'WINDOW_OPEN' }.outcome", equalTo("FAIL"));
        Sql.run("UPDATE application_window SET opens_on = current_date - 10, closes_on = current_date"
                + " WHERE course_id = (SELECT id FROM course WHERE slug = '" + course + "')");
        clock.setAhead(Duration.ofDays(3));
        try {
            as(reviewer())
                    .get("/api/v1/applications/{id}/eligibility", seen.id())
                    .then()
                    .body("rules.find { it.code == 'WINDOW_OPEN' }.outcome", equalTo("PASS"));
        } finally {
            clock.setAhead(Duration.ZERO);
        }
    }

    @Test
    void windows_of_the_same_course_do_not_overlap_and_their_days_make_sense() {
        var first = add(window(10, 20)).statusCode(201);
        add(window(20, 30)).statusCode(400).body("errors.detail", hasItem(containsString("overlap")));
        add(window(15, null)).statusCode(400);
        add(window(-1, 5)).statusCode(400).body("errors.pointer", contains("/opensOn"));
        add(window(5, 2)).statusCode(400).body("errors.pointer", contains("/closesOn"));
        var both = window(40, 50);
        both.put("platform", "FutureLearn");
        both.put("courseSlug", "no-such-course");
        add(both).statusCode(400).body("errors.pointer", hasItems("/courseSlug", "/platform"));
        add(window(21, null)).statusCode(201);
        asNew(administrator)
                .body(window(2, 3))
                .post(WINDOWS + "/preview")
                .then()
                .statusCode(200)
                .body("daysClosed", equalTo(2));
        var changed = as(administrator)
                .header("If-Match", first.extract().header("ETag"))
                .body(window(10, 12))
                .put(WINDOWS + "/" + first.extract().path("id"))
                .then()
                .statusCode(200)
                .body("closesOn", equalTo(TODAY.plusDays(12).toString()));
        as(administrator)
                .header("If-Match", first.extract().header("ETag"))
                .body(window(10, 12))
                .put(WINDOWS + "/" + first.extract().path("id"))
                .then()
                .statusCode(412);
        asNew(administrator)
                .header("If-Match", changed.extract().header("ETag"))
                .post(WINDOWS + "/" + first.extract().path("id") + "/cancellation")
                .then()
                .statusCode(200)
                .body("cancelled", equalTo(true));
        asNew(reviewer()).body(window(60, 70)).post(WINDOWS).then().statusCode(403);
        as(reviewer())
                .queryParam("limit", 1)
                .get(WINDOWS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void a_preview_counts_last_months_applications_and_todays_drafts() {
        submitted(applicant(), course);
        draft(applicant(), course);
        asNew(administrator)
                .body(window(2, 3))
                .post(WINDOWS + "/preview")
                .then()
                .body("applications", equalTo(1))
                .body("drafts", equalTo(1));
        var all = window(2, 3);
        all.put("courseSlug", null);
        all.put("platform", "FutureLearn");
        asNew(administrator).body(all).post(WINDOWS + "/preview").then().body("applications", greaterThanOrEqualTo(1));
    }

    @Test
    void whoever_asked_is_told_once_when_it_opens_and_then_forgotten() {
        add(window(10, 20)).statusCode(201);
        ask(email).statusCode(204);
        ask(email).statusCode(204);
        assertThat(waiting()).isEqualTo(1);
        assertThat(Sql.text("SELECT position(convert_to('" + email + "', 'UTF8') IN sealed) FROM opening_notice n"
                        + " JOIN course c ON c.id = n.course_id WHERE c.slug = '" + course + "'"))
                .isEqualTo("0");

        Jobs.run("opening-notices");
        assertThat(waiting()).isEqualTo(1);
        clock.at(LondonDays.startOf(TODAY.plusDays(10)), () -> Jobs.run("opening-notices"));
        assertThat(waiting()).isZero();
        clock.at(LondonDays.startOf(TODAY.plusDays(10)), () -> Jobs.run("opening-notices"));
        assertThat(
                        Sql.text(
                                "SELECT count(*) FROM message WHERE kind = 'APPLICATIONS_OPEN' AND created_at > now() + interval '9 days'"))
                .isEqualTo("1");
        Sql.run("DELETE FROM message WHERE kind = 'APPLICATIONS_OPEN'");
    }

    @Test
    void replicas_that_tell_at_the_same_moment_tell_everybody_once() {
        add(window(30, 40)).statusCode(201);
        for (var person = 0; person < 60; person++) {
            ask(person + email).statusCode(204);
        }
        Race.of(4, () -> {
            clock.at(LondonDays.startOf(TODAY.plusDays(30)), () -> Jobs.run("opening-notices"));
            return true;
        });
        assertThat(waiting()).isZero();
        assertThat(
                        Sql.text(
                                "SELECT count(*) FROM message WHERE kind = 'APPLICATIONS_OPEN' AND created_at > now() + interval '25 days'"))
                .isEqualTo("60");
        Sql.run("DELETE FROM message WHERE kind = 'APPLICATIONS_OPEN'");
    }

    @Test
    void where_it_is_open_nobody_has_to_wait_to_be_told() {
        ask(email).statusCode(409).body("detail", containsString("open today"));
        add(window(10, 20)).statusCode(201);
        ask("nonsense").statusCode(400).body("errors.pointer", contains("/email"));
        check().body("whatYouCanDo.href", not(hasItem("/apply?course=" + course)));
    }

    private Map<String, Object> window(Integer from, Integer to) {
        var window = new HashMap<String, Object>();
        window.put("courseSlug", course);
        window.put("platform", null);
        window.put("opensOn", TODAY.plusDays(from).toString());
        window.put("closesOn", to == null ? null : TODAY.plusDays(to).toString());
        return window;
    }

    private ValidatableResponse add(Map<String, Object> window) {
        return asNew(administrator).body(window).post(WINDOWS).then();
    }

    private ValidatableResponse ask(String address) {
        return asNobody()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("email", address, "courseSlug", course))
                .post(NOTICES)
                .then();
    }

    private ValidatableResponse check() {
        return asNobody()
                .body(Map.of("email", "someone@leeds.gov.uk", "courseSlug", course))
                .post("/api/v1/eligibility")
                .then()
                .statusCode(200);
    }

    private long waiting() {
        return Long.parseLong(Sql.text("SELECT count(*) FROM opening_notice n JOIN course c ON c.id = n.course_id"
                + " WHERE c.slug = '" + course + "'"));
    }
}
