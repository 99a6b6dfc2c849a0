package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class ReturnRaceTest {
    private static final int ROUNDS = 25;

    @Inject
    Chain chain;

    @Test
    void a_returned_licence_goes_to_who_waits_and_not_to_an_approval_at_the_same_moment() throws InterruptedException {
        var people = Rows.people(3);
        try (var racers = new Racers(2)) {
            for (var round = 0; round < ROUNDS; round++) {
                var course = Rows.course();
                var pool = Rows.pool(course);
                Rows.licences(pool, 1);
                var applications = Rows.approved(people, course);
                chain.approve(applications.get(0));
                chain.approve(applications.get(1));
                UUID held = Rows.value("SELECT id FROM allocation WHERE application_id = ?", applications.get(0));

                var ends = racers.race(
                        List.<Callable<UUID>>of(() -> chain.giveBack(held), () -> chain.approve(applications.get(2))));

                assertThat(ends).containsOnlyNulls();
                assertThat(statuses(applications)).containsExactly("RETURNED", "ISSUED", "waits");
            }
        }
    }

    @Test
    void with_nobody_waiting_it_is_for_whoever_comes() throws InterruptedException {
        var people = Rows.people(2);
        try (var racers = new Racers(2)) {
            for (var round = 0; round < ROUNDS; round++) {
                var course = Rows.course();
                Rows.licences(Rows.pool(course), 1);
                var applications = Rows.approved(people, course);
                chain.approve(applications.get(0));
                UUID held = Rows.value("SELECT id FROM allocation WHERE application_id = ?", applications.get(0));

                var ends = racers.race(
                        List.<Callable<UUID>>of(() -> chain.giveBack(held), () -> chain.approve(applications.get(1))));

                assertThat(ends).containsOnlyNulls();
                assertThat(statuses(applications)).containsExactly("RETURNED", "ISSUED");
            }
        }
    }

    private static List<String> statuses(List<UUID> applications) {
        return applications.stream()
                .map(application -> Rows.<String>value("""
                        SELECT coalesce((SELECT status FROM allocation WHERE application_id = a.id), 'waits')
                        FROM application a WHERE a.id = ?""", application))
                .toList();
    }
}
