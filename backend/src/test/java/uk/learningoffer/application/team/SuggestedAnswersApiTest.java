package uk.learningoffer.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.FUNDED_COURSE;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.partner;
import static uk.learningoffer.testsupport.TeamGiven.INVITATIONS;
import static uk.learningoffer.testsupport.TeamGiven.answer;
import static uk.learningoffer.testsupport.TeamGiven.invitationTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TeamGiven;

/** A council's system fills in an application for somebody, who corrects, declares and sends it. */
@ApiTest
class SuggestedAnswersApiTest {
    private static final String NOMINATIONS = "/api/v1/nominations";
    private static final Map<String, Object> FILLED_IN = Map.of(
            "problem",
            "Residents ring us because they cannot find things.",
            "motivators",
            List.of("solve-now"),
            "constraints",
            List.of("little-time"),
            "confidenceBefore",
            2,
            "neededBy",
            "2099-01-01");

    private final Somebody system = partner("MAN");
    private final Somebody colleague = applicant();

    @Test
    void what_is_filled_in_is_sent_when_the_person_declares_it() {
        nominate(Map.of("email", colleague.email(), "answers", FILLED_IN))
                .then()
                .statusCode(200)
                .body("results.sent", contains(true))
                .body("results[0].errors", empty());
        var invitation = invitationTo(colleague);
        as(colleague).get(INVITATIONS + "/{id}", invitation).then().body("filledIn", equalTo(true));
        assertThat(Sql.text("SELECT count(*) FROM application WHERE person_id = '" + colleague.id() + "'"))
                .isEqualTo("0");
        var draft = answer(colleague, invitation, "acceptance");
        draft.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("course.slug", equalTo(FUNDED_COURSE))
                .body("problem", equalTo(FILLED_IN.get("problem")))
                .body("motivators", contains("solve-now"))
                .body("confidenceBefore", equalTo(2))
                .body("neededBy", equalTo("2099-01-01"))
                .body("declared", equalTo(false))
                .body("missing.pointer", contains("/declared"));
        var seen = TeamGiven.seen(draft);
        move(colleague, seen, "submission", null).then().statusCode(400);
        as(system).get(APPLICATIONS + "/{id}", seen.id()).then().statusCode(404);
        assertThat(followed(invitation)).isNull();
        var declared = declare(seen);
        move(colleague, declared, "submission", null).then().statusCode(200);
        as(system).get(APPLICATIONS + "/{id}", followed(invitation)).then().statusCode(200);
        as(colleague).get(INVITATIONS + "/{id}", invitation).then().body("filledIn", equalTo(false));
    }

    @Test
    void nothing_of_it_is_kept_where_the_person_says_no() {
        nominate(Map.of("email", colleague.email(), "answers", FILLED_IN));
        var invitation = invitationTo(colleague);
        answer(colleague, invitation, "refusal").then().statusCode(200);
        assertThat(Sql.text("SELECT count(*) FROM invitation WHERE id = '" + invitation
                        + "' AND problem IS NULL AND motivators IS NULL AND needed_by IS NULL"))
                .isEqualTo("1");
    }

    @Test
    void a_draft_of_their_own_stays_as_they_wrote_it() {
        var own = Given.draft(colleague);
        nominate(Map.of("email", colleague.email(), "answers", Map.of("problem", "Not theirs")));
        answer(colleague, invitationTo(colleague), "acceptance")
                .then()
                .statusCode(201)
                .body("id", equalTo(own.id().toString()))
                .body("problem", equalTo(Given.fullAnswers().get("problem")));
    }

    @Test
    void answers_that_cannot_be_are_told_line_by_line_and_the_others_are_sent() {
        nominate(
                        Map.of(
                                "email",
                                colleague.email(),
                                "answers",
                                Map.of(
                                        "problem",
                                        "x".repeat(2001),
                                        "motivators",
                                        List.of("nonsense"),
                                        "confidenceBefore",
                                        6,
                                        "neededBy",
                                        "2020-01-01",
                                        "storyCode",
                                        "US99")),
                        Map.of("email", applicant().email(), "answers", FILLED_IN))
                .then()
                .statusCode(200)
                .body("results.sent", contains(false, true))
                .body("results[0].detail", notNullValue())
                .body(
                        "results[0].errors.pointer",
                        containsInAnyOrder(
                                "/answers/problem",
                                "/answers/motivators",
                                "/answers/confidenceBefore",
                                "/answers/neededBy",
                                "/answers/storyCode"));
        assertThat(Sql.text("SELECT count(*) FROM invitation WHERE client_id = '" + system.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void nobody_declares_for_somebody_else() {
        for (var field : List.of("declared", "managerEmail", "courseSlug")) {
            nominate(Map.of("email", colleague.email(), "answers", Map.of(field, true)))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/people/0/answers/" + field));
        }
    }

    @Test
    void a_course_that_is_not_in_the_library_can_be_named() {
        var named = Map.of("title", "Maps", "url", "https://example.com/maps", "why", "We draw maps");
        post(Map.of("namedCourse", named, "why", "Good", "people", List.of(Map.of("email", colleague.email()))))
                .then()
                .statusCode(200)
                .body("results.sent", contains(true));
        answer(colleague, invitationTo(colleague), "acceptance")
                .then()
                .statusCode(201)
                .body("course", nullValue())
                .body("namedCourse.url", equalTo("https://example.com/maps"));
        post(Map.of(
                        "courseSlug",
                        FUNDED_COURSE,
                        "namedCourse",
                        Map.of("title", "Maps", "url", "nonsense", "why", ""),
                        "why",
                        "",
                        "people",
                        List.of(Map.of("email", colleague.email()))))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/namedCourse", "/namedCourse/url", "/namedCourse/why", "/why"));
    }

    /** The application that a nomination led to, as the system sees it. */
    private String followed(UUID invitation) {
        return as(system)
                .queryParam("limit", 100)
                .get(NOMINATIONS)
                .path("items.find { it.id == '" + invitation + "' }.applicationId");
    }

    private Seen declare(Seen seen) {
        return TeamGiven.seen(as(colleague)
                .header("If-Match", seen.etag())
                .body(Map.of("declared", true))
                .patch(APPLICATIONS + "/{id}", seen.id()));
    }

    private Response nominate(Object... people) {
        return post(Map.of("courseSlug", FUNDED_COURSE, "why", "It fits your new job", "people", List.of(people)));
    }

    private Response post(Object body) {
        return asNew(system).body(body).post(NOMINATIONS);
    }
}
