package uk.learningoffer.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.TeamGiven.invite;
import static uk.learningoffer.testsupport.TeamGiven.invited;
import static uk.learningoffer.testsupport.TeamGiven.joined;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class TeamRaceTest {
    private static final int ROUNDS = 15;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    @Inject
    Teams teams;

    @Inject
    ApplicationRepository applications;

    @Test
    void who_confirms_while_another_does_waits_for_that_and_sends_the_team() {
        var starter = applicant();
        var colleague = applicant();
        var first = invited(starter, draft(starter), colleague);
        var second = joined(colleague);
        var other = QuarkusTransaction.requiringNew().call(() -> {
            teams.confirm(applications.require(first.id()));
            var confirming = CompletableFuture.supplyAsync(
                    () -> move(colleague, second, "submission", null).statusCode());
            untilItWaits(confirming);
            return confirming;
        });
        assertThat(other.join()).isEqualTo(200);
        as(starter).get(APPLICATIONS + "/{id}", first.id()).then().body("status", equalTo("SUBMITTED"));
        as(colleague).get(APPLICATIONS + "/{id}", second.id()).then().body("status", equalTo("SUBMITTED"));
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

    /** Without the lock there is nothing to wait for: it is done, and saw a team that is not complete. */
    private static void untilItWaits(Future<?> done) {
        var start = System.nanoTime();
        while (!done.isDone() && System.nanoTime() - start < PATIENCE && "0".equals(Sql.text("""
                SELECT count(*) FROM pg_stat_activity
                WHERE wait_event_type = 'Lock' AND query LIKE '%application_team%'"""))) {
            Thread.onSpinWait();
        }
    }
}
