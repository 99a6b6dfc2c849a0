package uk.learningoffer.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.application.TeamGiven.invite;
import static uk.learningoffer.application.TeamGiven.invited;
import static uk.learningoffer.application.TeamGiven.joined;
import static uk.learningoffer.application.TeamGiven.now;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.People.as;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;

@ApiTest
class TeamRaceTest {
    private static final int ROUNDS = 15;

    @Test
    void of_two_who_confirm_at_the_same_moment_one_sends_the_team() {
        for (var round = 0; round < ROUNDS; round++) {
            var starter = applicant();
            var colleague = applicant();
            var first = invited(starter, draft(starter), colleague);
            var second = joined(colleague);
            var both = new ConcurrentLinkedQueue<>(List.of(
                    () -> move(starter, now(starter, first.id()), "submission", null),
                    (java.util.function.Supplier<io.restassured.response.Response>)
                            () -> move(colleague, second, "submission", null)));
            assertThat(Race.of(2, () -> both.remove().get().statusCode())).containsOnly(200);
            as(starter).get(APPLICATIONS + "/{id}", first.id()).then().body("status", equalTo("SUBMITTED"));
            as(colleague).get(APPLICATIONS + "/{id}", second.id()).then().body("status", equalTo("SUBMITTED"));
        }
    }

    @Test
    void invitations_sent_at_the_same_moment_never_make_a_seventh() {
        for (var round = 0; round < ROUNDS; round++) {
            var starter = applicant();
            var seen = invited(starter, draft(starter), applicant(), applicant());
            var emails = new ConcurrentLinkedQueue<List<String>>();
            for (var each = 0; each < 4; each++) {
                emails.add(
                        new ArrayList<>(List.of(applicant().email(), applicant().email())));
            }
            Race.of(4, () -> invite(starter, seen, emails.remove()).statusCode());
            assertThat(TestCourses.count("invitation WHERE invited_by = '%s'".formatted(starter.id())))
                    .isLessThanOrEqualTo(5);
        }
    }
}
