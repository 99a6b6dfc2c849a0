package uk.learningoffer.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.TeamGiven.INVITATIONS;
import static uk.learningoffer.testsupport.TeamGiven.answer;
import static uk.learningoffer.testsupport.TeamGiven.invitationTo;
import static uk.learningoffer.testsupport.TeamGiven.invite;
import static uk.learningoffer.testsupport.TeamGiven.invited;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class TeamInvitationApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";

    private final Somebody starter = applicant();

    private final Somebody colleague = applicant();

    @Inject
    SettableClock clock;

    @Test
    void a_seventh_person_is_refused() {
        var many = somebodies(5);
        var seen = invited(starter, draft(starter), many);
        invite(starter, seen, List.of(colleague.email()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/emails"))
                .body("errors[0].detail", containsString("at most 6 people"));
        var six = Stream.of(somebodies(6)).map(Somebody::email).toList();
        invite(colleague, draft(colleague), six)
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("You can invite 5 more"));
    }

    @Test
    void only_colleagues_can_be_invited_and_every_wrong_address_is_named() {
        var emails = List.of(
                "a@gov.uk.example.com", "not an address", starter.email(), colleague.email(), colleague.email());
        var seen = draft(starter);
        invite(starter, seen, emails)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/emails/0", "/emails/1", "/emails/2", "/emails/4"))
                .body("errors[0].detail", containsString("Enter an address at Manchester"));
        invite(starter, seen, List.of(applicantOf("FIF").email())).then().statusCode(400);
        as(starter).get(ONE, seen.id()).then().body("team", nullValue());
    }

    @Test
    void an_invitation_exists_only_for_its_address() {
        invited(starter, draft(starter), colleague);
        var id = invitationTo(colleague);
        as(colleague)
                .get(INVITATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items.next[0]", contains("accept", "decline"));
        as(colleague).get(INVITATIONS + "/{id}", id).then().statusCode(200).body("nomination", equalTo(false));
        var foreign = as(applicant()).get(INVITATIONS + "/{id}", id).then().statusCode(404);
        var missing = as(applicant()).get(INVITATIONS + "/{id}", UUID.randomUUID());
        foreign.body("detail", equalTo(missing.path("detail")));
        answer(applicant(), id, "acceptance").then().statusCode(404);
        answer(starter, id, "refusal").then().statusCode(404);
    }

    @Test
    void an_invitation_that_ran_out_says_so_and_is_forgotten_later() {
        invited(starter, draft(starter), colleague);
        var id = invitationTo(colleague);
        TestCourses.execute(
                "UPDATE invitation SET expires_at = now() - interval '1 minute' WHERE id = '%s'".formatted(id));
        answer(colleague, id, "acceptance").then().statusCode(409).body("detail", containsString("has expired"));
        Jobs.run("expire-invitations");
        clock.at(Instant.now().plus(Duration.ofDays(31)), () -> assertThat(Jobs.run("forget-invitations"))
                .isPositive());
        assertThat(TestCourses.count("invitation WHERE email IS NULL AND id = '%s'".formatted(id)))
                .isEqualTo(1);
    }

    @Test
    void a_course_that_retires_meanwhile_is_said_to_whoever_accepts() {
        var slug = TestCourses.funded();
        invited(starter, draft(starter, slug), colleague);
        TestCourses.retire(slug);
        answer(colleague, invitationTo(colleague), "acceptance")
                .then()
                .statusCode(409)
                .body("detail", containsString("no longer offered"));
    }

    @Test
    void an_invitation_is_sent_again_at_most_once_an_hour_and_can_be_taken_back() {
        invited(starter, draft(starter), colleague);
        var id = invitationTo(colleague);
        fromStarter(id, "reminder").then().statusCode(429);
        TestCourses.execute("UPDATE invitation SET sent_at = now() - interval '2 hours' WHERE id = '%s'".formatted(id));
        fromStarter(id, "reminder").then().statusCode(200);
        assertThat(TestCourses.count("message WHERE kind = 'TEAM_INVITATION' AND dedupe_key LIKE '%" + id + "%'"))
                .isEqualTo(2);
        fromStarter(id, "cancellation").then().statusCode(200).body("status", equalTo("CANCELLED"));
        as(colleague).get(INVITATIONS).then().body("items", hasSize(0));
    }

    private io.restassured.response.Response fromStarter(UUID id, String move) {
        var version = TestCourses.count(
                "(SELECT generate_series(1, version) FROM invitation WHERE id = '%s') v".formatted(id));
        return uk.learningoffer.testsupport.People.asNew(starter)
                .header("If-Match", "\"" + version + "\"")
                .post(INVITATIONS + "/{id}/{move}", id, move);
    }

    private static Somebody[] somebodies(int number) {
        return IntStream.range(0, number).mapToObj(each -> applicant()).toArray(Somebody[]::new);
    }
}
