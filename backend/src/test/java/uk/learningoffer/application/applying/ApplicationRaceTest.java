package uk.learningoffer.application.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.TestCourses;

/** R20. */
@ApiTest
class ApplicationRaceTest {
    private static final int ROUNDS = 50;

    @Test
    void of_two_reviewers_who_decide_the_same_case_one_does() throws Exception {
        var one = reviewer();
        var other = reviewer();
        for (var round = 0; round < ROUNDS; round++) {
            var seen = submitted(applicant());
            var statuses = race(List.of(
                    () -> move(one, seen, "refusal", Map.of("reasonCode", "COURSE_DOES_NOT_FIT")),
                    () -> move(other, seen, "refusal", Map.of("reasonCode", "OVER_LIMIT"))));
            assertThat(statuses).containsOnlyOnce(200).allMatch(List.of(200, 409, 412)::contains);
            assertThat(TestCourses.count("decision WHERE application_id = '%s'".formatted(seen.id())))
                    .isEqualTo(1);
        }
    }

    @Test
    void of_twenty_identical_submissions_one_happens() throws Exception {
        var somebody = applicant();
        var seen = draft(somebody);
        var statuses = race(Collections.nCopies(20, () -> move(somebody, seen, "submission", null)));
        assertThat(statuses).containsOnlyOnce(200).allMatch(List.of(200, 409, 412, 503)::contains);
        assertThat(TestCourses.count(
                        "timeline_entry WHERE kind = 'SUBMITTED' AND application_id = '%s'".formatted(seen.id())))
                .isEqualTo(1);
    }

    private static List<Integer> race(List<Callable<Response>> requests) throws Exception {
        var start = new CyclicBarrier(requests.size());
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var running = threads.invokeAll(requests.stream()
                    .<Callable<Integer>>map(request -> () -> {
                        start.await();
                        return request.call().statusCode();
                    })
                    .toList());
            var statuses = new java.util.ArrayList<Integer>();
            for (var each : running) {
                statuses.add(each.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
