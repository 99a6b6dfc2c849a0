package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.bulk.BulkOutlook;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;

/** Who gets the next licence. */
@ApiTest
class WaitingOrderTest {
    @Inject
    Chain chain;

    @Inject
    BulkOutlook outlook;

    @Inject
    SettableClock clock;

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);

    @Test
    void first_come_is_first_served_but_a_team_stands_together() {
        var people = Waiters.of("LDS", 4, course);
        Waiters.team(List.of(people.get(1), people.get(3)));
        people.forEach(chain::approve);
        var expected = List.of(people.get(0), people.get(1), people.get(3), people.get(2));
        assertThat(announced()).isEqualTo(expected);
        chain.topUp(pool, 4);
        assertThat(Waiters.served(pool)).isEqualTo(expected);
    }

    @Test
    void spread_first_serves_the_councils_with_the_fewest_licences_first() {
        Waiters.policy(pool, "SPREAD_FIRST");
        Rows.licences(pool, 2);
        Waiters.of("LDS", 2, course).forEach(chain::approve);
        var leeds = Waiters.of("LDS", 2, course);
        var manchester = Waiters.of("MAN", 3, course);
        var sheffield = Waiters.of("SHF", 1, course);
        leeds.forEach(chain::approve);
        manchester.forEach(chain::approve);
        sheffield.forEach(chain::approve);
        var expected = List.of(
                manchester.get(0), sheffield.get(0), manchester.get(1), leeds.get(0), manchester.get(2), leeds.get(1));
        assertThat(announced()).isEqualTo(expected);
        chain.topUp(pool, 2);
        assertThat(announced()).isEqualTo(expected.subList(2, 6));
        chain.topUp(pool, 4);
        assertThat(Waiters.served(pool).subList(2, 8)).isEqualTo(expected);
    }

    @Test
    void who_would_be_approved_together_is_told_the_place_that_follows() {
        for (var policy : List.of("FIRST_COME", "SPREAD_FIRST")) {
            Waiters.policy(pool, policy);
            Rows.licences(pool, 1);
            Waiters.of("LDS", 2, course).forEach(chain::approve);
            var colleagues = Waiters.of("LDS", 2, course);
            Waiters.team(colleagues);
            var together = new ArrayList<>(List.of(colleagues.get(0)));
            together.addAll(Waiters.of("MAN", 3, course));
            together.addAll(Waiters.of("SHF", 1, course));
            together.add(colleagues.get(1));
            var foreseen = outlook.ofApproving(together);
            together.forEach(chain::approve);
            var line = announced();
            assertThat(together)
                    .allSatisfy(each ->
                            assertThat(foreseen.get(each).place()).as(policy).isEqualTo(line.indexOf(each) + 1));
            chain.topUp(pool, line.size());
        }
    }

    @Test
    void a_team_of_which_one_was_served_is_served_to_its_end_also_where_licences_are_spread() {
        Waiters.policy(pool, "SPREAD_FIRST");
        var leeds = Waiters.of("LDS", 3, course);
        var manchester = Waiters.of("MAN", 1, course);
        Waiters.team(leeds);
        leeds.subList(0, 2).forEach(chain::approve);
        manchester.forEach(chain::approve);
        chain.approve(leeds.get(2));
        assertThat(announced()).containsExactly(leeds.get(0), leeds.get(1), leeds.get(2), manchester.get(0));
        chain.topUp(pool, 1);
        assertThat(announced()).containsExactly(leeds.get(1), leeds.get(2), manchester.get(0));
        chain.topUp(pool, 3);
        assertThat(Waiters.served(pool)).containsExactly(leeds.get(0), leeds.get(1), leeds.get(2), manchester.get(0));
    }

    @Test
    void a_change_of_policy_counts_from_the_next_licence_on() {
        Rows.licences(pool, 1);
        Waiters.of("LDS", 1, course).forEach(chain::approve);
        var leeds = Waiters.of("LDS", 1, course);
        var manchester = Waiters.of("MAN", 1, course);
        leeds.forEach(chain::approve);
        manchester.forEach(chain::approve);
        assertThat(announced()).containsExactly(leeds.get(0), manchester.get(0));
        Waiters.policy(pool, "SPREAD_FIRST");
        assertThat(announced()).containsExactly(manchester.get(0), leeds.get(0));
        chain.topUp(pool, 1);
        assertThat(Waiters.served(pool)).endsWith(manchester.get(0));
    }

    @Test
    void a_licence_counts_for_a_council_for_twelve_months() {
        Waiters.policy(pool, "SPREAD_FIRST");
        Rows.licences(pool, 1);
        var yearAgo = Instant.now().minus(Duration.ofDays(380));
        clock.at(yearAgo, () -> Waiters.of("LDS", 1, course).forEach(chain::approve));
        assertThat(given("LDS")).isEqualTo(1);
        assertThat(Jobs.run("recount-councils")).isPositive();
        assertThat(given("LDS")).isZero();
        assertThat(Jobs.run("recount-councils")).isZero();
        var leeds = Waiters.of("LDS", 1, course);
        var manchester = Waiters.of("MAN", 1, course);
        leeds.forEach(chain::approve);
        manchester.forEach(chain::approve);
        assertThat(announced()).containsExactly(leeds.get(0), manchester.get(0));
    }

    @Test
    void who_changes_council_takes_their_place_and_their_licences_along() {
        Waiters.policy(pool, "SPREAD_FIRST");
        Rows.licences(pool, 1);
        var served = Waiters.of("LDS", 1, course);
        served.forEach(chain::approve);
        var waiting = Waiters.of("LDS", 1, course);
        waiting.forEach(chain::approve);
        for (var moved : List.of(served.get(0), waiting.get(0))) {
            Rows.change("UPDATE application SET authority_code = 'MAN' WHERE id = ?", moved);
        }
        Jobs.run("recount-councils");
        assertThat(given("LDS")).isZero();
        assertThat(given("MAN")).isEqualTo(1);
        assertThat(Rows.<String>value(
                        "SELECT authority_code FROM waiting_entry WHERE application_id = ?", waiting.get(0)))
                .isEqualTo("MAN");
    }

    @Test
    void who_is_moved_to_the_front_goes_next_in_either_order() {
        for (var policy : List.of("FIRST_COME", "SPREAD_FIRST")) {
            var here = Rows.course();
            var list = Rows.pool(here);
            Waiters.policy(list, policy);
            var people = Waiters.of("LDS", 4, here);
            people.forEach(chain::approve);
            Waiters.team(people.subList(2, 4));
            front(list, people.get(3));
            front(list, people.get(1));
            chain.topUp(list, 3);
            assertThat(Waiters.served(list)).as(policy).containsExactly(people.get(3), people.get(1), people.get(0));
        }
    }

    private void front(UUID list, UUID application) {
        People.asNew(People.administrator())
                .body(java.util.Map.of("reason", "They start a new job on Monday."))
                .post("/api/v1/licence-pools/{id}/waiting-list/{application}/front", list, application)
                .then()
                .statusCode(200);
    }

    private int given(String authority) {
        return Rows.value("SELECT given FROM pool_authority WHERE pool_id = ? AND authority_code = ?", pool, authority);
    }

    /** The order as staff read it, two to a page. */
    private List<UUID> announced() {
        var found = new ArrayList<UUID>();
        var reviewer = People.reviewer();
        for (String next = ""; next != null; ) {
            var page = People.as(reviewer)
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get("/api/v1/licence-pools/{id}/waiting-list", pool)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.<String>getList("items.applicationId").forEach(id -> found.add(UUID.fromString(id)));
            assertThat(page.<Integer>getList("items.place")).last().isEqualTo(found.size());
            next = page.get("next");
        }
        return found;
    }
}
