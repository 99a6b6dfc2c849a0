package uk.learningoffer.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.started;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.reviewer;
import static uk.learningoffer.testsupport.TeamGiven.answer;
import static uk.learningoffer.testsupport.TeamGiven.invitationTo;
import static uk.learningoffer.testsupport.TeamGiven.invited;
import static uk.learningoffer.testsupport.TeamGiven.joined;
import static uk.learningoffer.testsupport.TeamGiven.now;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class TeamApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";

    private final Somebody starter = applicant();

    private final Somebody colleague = applicant();

    @Inject
    SettableClock clock;

    @Test
    void the_last_to_confirm_sends_the_whole_team() {
        var third = applicant();
        var first = invited(starter, draft(starter), colleague, third);
        var second = joined(colleague);
        var last = joined(third);

        confirm(starter, first)
                .body("status", equalTo("DRAFT"))
                .body("team.confirmed", equalTo(1))
                .body("whatHappensNext", containsString("You have confirmed"))
                .body("next", contains("edit", "invite-colleagues", "send-team", "leave-team", "withdraw"));
        confirm(colleague, second).body("status", equalTo("DRAFT"));
        confirm(third, last).body("status", equalTo("SUBMITTED")).body("team.size", equalTo(3));

        as(starter).get(ONE, first.id()).then().body("status", equalTo("SUBMITTED"));
        var team = as(colleague).get(ONE, second.id()).then().body("status", equalTo("SUBMITTED"));
        String id = team.extract().path("team.id");
        as(reviewer())
                .queryParam("status", "SUBMITTED")
                .queryParam("limit", 100)
                .queryParam("q", colleague.email())
                .get(APPLICATIONS)
                .then()
                .body("items.teamId", contains(id))
                .body("items.teamSize", contains(3));
        assertThat(messages("APPLICATION_RECEIVED", first, second, last)).isEqualTo(3);
    }

    @Test
    void everybody_sees_how_far_the_others_are_and_nothing_of_their_answers() {
        var first = invited(starter, draft(starter), colleague, applicant());
        joined(colleague);
        as(starter)
                .get(ONE + "/team", first.id())
                .then()
                .statusCode(200)
                .body("members.standing", contains("ANSWERING", "ANSWERING", "INVITED"))
                .body("members.you", contains(true, false, false))
                .body("free", equalTo(3))
                .body("startedByYou", equalTo(true));
        as(applicant()).get(ONE + "/team", first.id()).then().statusCode(404);
    }

    @Test
    void the_team_goes_without_the_rest_when_the_starter_says_so() {
        var third = applicant();
        var first = invited(starter, draft(starter), colleague, third);
        var second = joined(colleague);
        var slow = joined(third);
        move(starter, first, "team-sending", null).then().statusCode(409);
        var confirmed = confirmed(starter, first);
        confirmed(colleague, second);
        move(third, slow, "team-sending", null).then().statusCode(403);

        move(starter, confirmed, "team-sending", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("team.size", equalTo(2));
        as(third).get(ONE, slow.id()).then().body("status", equalTo("DRAFT")).body("team", nullValue());
        assertThat(messages("TEAM_WENT_ON", slow)).isEqualTo(1);
        move(third, now(third, slow.id()), "submission", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("team", nullValue());
    }

    @Test
    void whoever_changes_an_answer_confirms_again() {
        var first = confirmed(starter, invited(starter, draft(starter), colleague));
        as(starter)
                .header("If-Match", first.etag())
                .body(Map.of("confidenceBefore", 4))
                .patch(ONE, first.id())
                .then()
                .statusCode(200)
                .body("team.confirmed", equalTo(0))
                .body("next", hasItem("submit"));
        as(starter)
                .header("If-Match", now(starter, first.id()).etag())
                .body(Map.of("courseSlug", TestCourses.funded()))
                .patch(ONE, first.id())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/courseSlug"))
                .body("errors[0].detail", containsString("Leave the team"));
    }

    @Test
    void a_no_ends_the_wait_and_somebody_left_alone_applies_alone() {
        var first = confirmed(starter, invited(starter, draft(starter), colleague));
        answer(colleague, invitationTo(colleague), "refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        as(starter)
                .get(ONE, first.id())
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("team", nullValue());
        answer(colleague, invitationTo(colleague), "acceptance").then().statusCode(409);
    }

    @Test
    void the_team_ends_when_its_starter_leaves_and_goes_on_when_another_does() {
        var first = confirmed(starter, invited(starter, draft(starter), colleague));
        var second = joined(colleague);
        move(colleague, second, "team-departure", null).then().statusCode(200).body("team", nullValue());
        as(starter).get(ONE, first.id()).then().body("status", equalTo("SUBMITTED"));

        var other = applicant();
        var mate = applicant();
        var started = invited(other, draft(other), mate);
        var mates = confirmed(mate, joined(mate));
        move(other, now(other, started.id()), "withdrawal", null).then().statusCode(200);
        as(mate).get(ONE, mates.id()).then().body("status", equalTo("DRAFT")).body("team", nullValue());
        assertThat(messages("TEAM_WENT_ON", mates)).isEqualTo(1);
    }

    @Test
    void a_team_that_waited_long_enough_is_sent_once_with_whoever_confirmed() {
        var first = confirmed(starter, invited(starter, draft(starter), colleague, applicant()));
        var second = confirmed(colleague, joined(colleague));
        clock.at(Instant.now().plus(Duration.ofDays(13)), () -> Jobs.run("send-teams"));
        as(starter).get(ONE, first.id()).then().body("status", equalTo("DRAFT"));

        clock.at(Instant.now().plus(Duration.ofDays(15)), () -> Jobs.run("send-teams"));
        for (var sent : List.of(first, second)) {
            assertThat(TestCourses.count("application WHERE status = 'SUBMITTED' AND id = '%s'".formatted(sent.id())))
                    .isEqualTo(1);
        }
        assertThat(TestCourses.count(
                        "invitation WHERE status = 'EXPIRED' AND invited_by = '%s'".formatted(starter.id())))
                .isEqualTo(1);
        clock.at(Instant.now().plus(Duration.ofDays(15)), () -> assertThat(Jobs.run("send-teams"))
                .isZero());
        assertThat(messages("APPLICATION_RECEIVED", first, second)).isEqualTo(2);
    }

    @Test
    void a_draft_that_is_there_joins_and_one_that_was_sent_stands_in_the_way() {
        var mine = started(colleague);
        invited(starter, draft(starter), colleague);
        answer(colleague, invitationTo(colleague), "acceptance")
                .then()
                .statusCode(201)
                .body("id", equalTo(mine.id().toString()));

        var other = applicant();
        move(other, draft(other), "submission", null);
        var third = applicant();
        invited(third, draft(third), other);
        answer(other, invitationTo(other), "acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
    }

    private static io.restassured.response.ValidatableResponse confirm(Somebody who, Seen seen) {
        return move(who, now(who, seen.id()), "submission", null).then().statusCode(200);
    }

    private static Seen confirmed(Somebody who, Seen seen) {
        confirm(who, seen);
        return now(who, seen.id());
    }

    private static long messages(String kind, Seen... about) {
        var ids = Stream.of(about).map(seen -> "'" + seen.id() + "'").toList();
        return TestCourses.count(
                "message WHERE kind = '%s' AND application_id IN (%s)".formatted(kind, String.join(", ", ids)));
    }
}
