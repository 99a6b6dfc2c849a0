package uk.learningoffer.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TeamGiven;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class NoticeApiTest {
    private static final String NOTICES = "/api/v1/notices/";
    private final Somebody administrator = administrator();
    private final LocalDate today = LocalDate.now(LondonDays.LONDON);

    @AfterEach
    void onlyTheFirstStands() {
        Sql.run("SET session_replication_role = replica; UPDATE notice SET cancelled_at = now() WHERE version > 1;"
                + " UPDATE application SET declaration_version = 1 WHERE declaration_version > 1");
    }

    @Test
    void a_version_stands_from_its_day_and_those_before_stay_to_be_read() {
        add("privacy", today.plusDays(1), "Tomorrow's words").statusCode(200);
        var before = standing("privacy");
        var version =
                add("privacy", today, "New words").statusCode(200).extract().<Integer>path("version");
        asNobody()
                .get(NOTICES + "privacy")
                .then()
                .statusCode(200)
                .body("inForce.version", equalTo(version))
                .body("inForce.words", equalTo("New words"))
                .body("earlier.version", hasItem(before));
        asNobody()
                .get(NOTICES + "privacy/versions/{version}", before)
                .then()
                .statusCode(200)
                .body("words", containsString("We collect only what we use"));
        asNobody()
                .get(NOTICES + "privacy/versions/{version}", version - 1)
                .then()
                .statusCode(404);
        as(administrator)
                .get(NOTICES + "privacy/versions")
                .then()
                .body("versions[0].status", equalTo("IN_FORCE"))
                .body("versions[1].status", equalTo("COMING"));
        asNobody().get(NOTICES + "cookies").then().statusCode(404);
    }

    @Test
    void what_has_not_started_is_cancelled_and_what_has_is_never_changed() {
        int coming =
                add("privacy", today.plusDays(1), "Tomorrow's words").extract().path("version");
        cancel("privacy", coming).statusCode(200).body("versions[0].status", equalTo("CANCELLED"));
        cancel("privacy", 1).statusCode(409);
        assertThatThrownBy(() -> Sql.run("UPDATE notice SET words = 'x' WHERE version = 1"))
                .hasStackTraceContaining("notices are never changed");
        assertThatThrownBy(() -> Sql.run("DELETE FROM notice")).hasStackTraceContaining("notices are never changed");
    }

    @Test
    void everything_wrong_with_a_version_is_said_at_once_and_nobody_overwrites_anothers() {
        var etag = as(administrator).get(NOTICES + "privacy/versions").header("ETag");
        asNew(administrator)
                .header("If-Match", etag)
                .body(Map.of())
                .post(NOTICES + "privacy/versions")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/startsOn", "/words", "/reason"));
        add("privacy", today.minusDays(1), "x").statusCode(400).body("errors.pointer", contains("/startsOn"));
        add("privacy", today, "First").statusCode(200);
        asNew(administrator)
                .header("If-Match", etag)
                .body(Map.of("startsOn", today.toString(), "words", "Second", "reason", "x"))
                .post(NOTICES + "privacy/versions")
                .then()
                .statusCode(412);
    }

    @Test
    void who_signs_in_is_noted_as_shown_each_version_once_and_finds_it_in_their_data() {
        var somebody = Given.applicant();
        as(somebody).get("/api/v1/me").then().statusCode(200);
        as(somebody).get("/api/v1/me").then().statusCode(200);
        assertThat(shown(somebody)).isEqualTo("1");
        add("privacy", today, "New words").statusCode(200);
        as(somebody).get("/api/v1/me").then().statusCode(200);
        assertThat(shown(somebody)).isEqualTo("2");
        Given.submitted(somebody);
        assertThat(as(somebody).get("/api/v1/me/data").asString())
                .contains("noticesShown", "\"declaration_version\":1");
    }

    @Test
    void what_was_confirmed_before_it_changed_is_asked_again_and_nothing_else_is_lost() {
        var applicant = Given.applicant();
        var draft = Given.started(applicant, TestCourses.funded());
        int first = standing("declaration");
        var answers = new HashMap<>(Given.fullAnswers());
        answers.put("declarationVersion", first);
        answers.put("problem", "Forms that nobody fills in");
        var answered = patch(applicant, draft, answers);
        answered.then().statusCode(200).body("declared", equalTo(true));

        int second = add("declaration", today, "By ticking the box you say more.")
                .statusCode(200)
                .extract()
                .path("version");
        var one = as(applicant).get(Given.APPLICATIONS + "/{id}", draft.id());
        one.then()
                .body("declared", equalTo(false))
                .body("problem", equalTo("Forms that nobody fills in"))
                .body("missing.pointer", hasItem("/declared"))
                .body("next", not(hasItem("submit")));
        Given.move(applicant, TeamGiven.seen(one), "submission", null)
                .then()
                .statusCode(400)
                .body("errors.find { it.pointer == '/declared' }.detail", containsString("has changed"));
        patch(applicant, TeamGiven.seen(one), Map.of("declared", true, "declarationVersion", first))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/declared"));
        var again = patch(applicant, TeamGiven.seen(one), Map.of("declared", true, "declarationVersion", second));
        again.then().statusCode(200).body("declared", equalTo(true));
        Given.move(applicant, TeamGiven.seen(again), "submission", null).then().statusCode(200);
        assertThat(Sql.text("SELECT declaration_version FROM application WHERE id = '" + draft.id() + "'"))
                .isEqualTo(String.valueOf(second));
    }

    private static int standing(String kind) {
        return asNobody().get(NOTICES + kind).path("inForce.version");
    }

    private static String shown(Somebody somebody) {
        return Sql.text("SELECT count(*) FROM notice_shown WHERE person_id = '" + somebody.id() + "'");
    }

    private static Response patch(Somebody applicant, Given.Seen draft, Map<String, ?> answers) {
        return as(applicant)
                .header("If-Match", draft.etag())
                .body(answers)
                .patch(Given.APPLICATIONS + "/{id}", draft.id());
    }

    private ValidatableResponse add(String kind, LocalDate startsOn, String words) {
        return asNew(administrator)
                .header(
                        "If-Match",
                        as(administrator).get(NOTICES + kind + "/versions").header("ETag"))
                .body(Map.of("startsOn", startsOn.toString(), "words", words, "reason", "The law changed."))
                .post(NOTICES + kind + "/versions")
                .then();
    }

    private ValidatableResponse cancel(String kind, int version) {
        return asNew(administrator)
                .post(NOTICES + kind + "/versions/{version}/cancellation", version)
                .then();
    }
}
