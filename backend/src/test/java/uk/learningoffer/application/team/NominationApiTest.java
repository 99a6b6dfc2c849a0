package uk.learningoffer.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.FUNDED_COURSE;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.testsupport.TeamGiven.INVITATIONS;
import static uk.learningoffer.testsupport.TeamGiven.answer;
import static uk.learningoffer.testsupport.TeamGiven.invitationTo;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class NominationApiTest {
    private static final String NOMINATIONS = "/api/v1/nominations";

    private final Somebody lead = councilLead("MAN");
    private final Somebody colleague = applicant();

    @Test
    void each_line_has_its_own_result() {
        nominate(
                        lead,
                        colleague.email(),
                        "a@gov.uk.example.com",
                        "nonsense",
                        applicantOf("FIF").email(),
                        colleague.email(),
                        lead.email())
                .then()
                .statusCode(200)
                .body("results.sent", contains(true, false, false, false, false, false))
                .body("results[1].detail", containsString("Enter an address at Manchester"))
                .body("results[2].detail", containsString("correct format"))
                .body("results[4].detail", containsString("already"))
                .body("results[5].detail", containsString("your own address"));
        assertThat(TestCourses.count("invitation WHERE invited_by = '%s'".formatted(lead.id())))
                .isEqualTo(1);
        nominate(lead, colleague.email()).then().body("results.sent", contains(false));
    }

    @Test
    void fifty_at_a_time_and_no_more() {
        var emails = IntStream.range(0, 51)
                .mapToObj(each -> each + "-" + colleague.email())
                .toList();
        nominate(lead, emails.toArray(String[]::new))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/people"));
        nominate(lead, emails.subList(0, 50).toArray(String[]::new))
                .then()
                .statusCode(200)
                .body("results.sent", everyItem(equalTo(true)));
    }

    @Test
    void a_colleague_accepts_completes_and_sends_for_themselves() {
        nominate(lead, colleague.email());
        var id = invitationTo(colleague);
        as(colleague)
                .get(INVITATIONS + "/{id}", id)
                .then()
                .body("nomination", equalTo(true))
                .body("why", equalTo("It fits your new job"))
                .body("courseSlug", equalTo(FUNDED_COURSE));
        answer(colleague, id, "acceptance")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("course.slug", equalTo(FUNDED_COURSE))
                .body("problem", nullValue())
                .body("team", nullValue())
                .body("missing.pointer", hasItem("/declared"));
        as(lead).get(NOMINATIONS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.status", equalTo("ACCEPTED"))
                .body("items.find { it.id == '" + id + "' }.applicationId", nullValue());
        String draft = as(colleague).get(APPLICATIONS).path("items[0].id");
        as(lead).get(APPLICATIONS + "/{id}", draft).then().statusCode(404);
    }

    @Test
    void nominations_are_those_of_the_own_council_page_by_page() {
        nominate(lead, colleague.email(), applicant().email(), applicant().email());
        var first = as(lead).queryParam("limit", 2).get(NOMINATIONS).then().statusCode(200);
        String next = first.extract().path("next");
        List<String> seen = new ArrayList<>(first.extract().path("items.id"));
        as(lead).queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(NOMINATIONS)
                .then()
                .body("items.id", everyItem(not(org.hamcrest.Matchers.in(seen))));
        as(councilLead("FIF"))
                .queryParam("limit", 100)
                .get(NOMINATIONS)
                .then()
                .body("items.id", not(hasItem(invitationTo(colleague).toString())));
        as(applicant()).get(NOMINATIONS).then().statusCode(403);
        nominate(applicant(), colleague.email()).then().statusCode(403);
    }

    @Test
    void another_lead_of_the_council_may_take_one_back_and_nobody_else() {
        nominate(lead, colleague.email());
        var id = invitationTo(colleague);
        for (var stranger : List.of(councilLead("FIF"), applicant())) {
            cancel(stranger, id).then().statusCode(404);
        }
        cancel(councilLead("MAN"), id).then().statusCode(200).body("status", equalTo("CANCELLED"));
        answer(colleague, id, "acceptance").then().statusCode(409);
    }

    @Test
    void a_free_course_needs_no_nomination_and_everything_wrong_is_said() {
        asNew(lead)
                .body(Map.of("courseSlug", "people-centred-policy-design", "why", "Good", "people", people("x")))
                .post(NOMINATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/courseSlug"));
        asNew(lead)
                .body(Map.of("courseSlug", FUNDED_COURSE, "why", " ", "people", List.of()))
                .post(NOMINATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", org.hamcrest.Matchers.containsInAnyOrder("/why", "/people"));
    }

    private static Response cancel(Somebody who, java.util.UUID id) {
        return asNew(who).header("If-Match", "\"0\"").post(INVITATIONS + "/{id}/cancellation", id);
    }

    private static Response nominate(Somebody lead, String... emails) {
        return asNew(lead)
                .body(Map.of("courseSlug", FUNDED_COURSE, "why", "It fits your new job", "people", people(emails)))
                .post(NOMINATIONS);
    }

    private static List<Map<String, Object>> people(String... emails) {
        var people = new ArrayList<Map<String, Object>>();
        for (var email : emails) {
            var person = new HashMap<String, Object>();
            person.put("email", email);
            person.put("name", null);
            people.add(person);
        }
        return people;
    }
}
