package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

/** R3. */
@ApiTest
class OnePersonTwiceTest {
    @Inject
    Chain chain;

    @Test
    void a_second_licence_for_the_same_course_is_refused_and_nothing_changes() {
        var course = Rows.course();
        var pool = Rows.pool(course);
        Rows.licences(pool, 2);
        var person = Rows.person();
        chain.approve(Rows.approved(person, course));

        var second = Rows.approved(person, course);
        assertThatThrownBy(() -> chain.approve(second))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("exists");
        assertThat(live(person)).isEqualTo(1);
        assertThat(Rows.<Integer>value("SELECT available FROM licence_pool WHERE id = ?", pool))
                .isEqualTo(1);
        Rows.withdrawn(second);
    }

    /** Two pools are two locks: here the database is the only one left that can refuse. */
    @Test
    void two_licences_at_once_from_two_pools_for_one_person_and_course_end_in_one() throws InterruptedException {
        try (var racers = new Racers(2)) {
            for (var round = 0; round < 10; round++) {
                var course = Rows.course();
                var pools = Rows.pools(List.of(course, course));
                Rows.licences(pools, 1, Rows.FAR, true);
                var person = Rows.person();
                var first = past(person, course);
                var second = past(person, course);
                var ends = racers.race(List.<Callable<Integer>>of(
                        () -> allocate(first, pools.get(0)), () -> allocate(second, pools.get(1))));
                Rows.count(pools);
                assertThat(live(person)).isEqualTo(1);
                assertThat(ends)
                        .filteredOn(end -> end != null)
                        .singleElement()
                        .asString()
                        .contains("one_licence_for_a_person_and_course");
            }
        }
    }

    private static UUID past(UUID person, UUID course) {
        var application = Rows.approved(person, course);
        Rows.withdrawn(application);
        return application;
    }

    private static int allocate(UUID application, UUID pool) {
        return Rows.change("""
                INSERT INTO allocation (id, licence_id, pool_id, application_id, person_id, course_key, status,
                    reserved_at, ends_on)
                SELECT gen_random_uuid(), l.id, l.pool_id, a.id, a.person_id, a.course_key, 'RESERVED', now(), l.ends_on
                FROM application a, licence l WHERE a.id = ? AND l.pool_id = ?""", application, pool);
    }

    private static long live(UUID person) {
        return Rows.<Long>value(
                "SELECT count(*) FROM allocation WHERE person_id = ? AND status IN ('RESERVED', 'ISSUED', 'ACTIVATED')",
                person);
    }
}
