package uk.learningoffer.licence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.stock.PoolChoice;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Racers;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

@ApiTest
class PoolClosingApiTest {
    private static final String POOL = "/api/v1/licence-pools/{id}";

    @Inject
    Chain chain;

    @Inject
    PoolChoice choice;

    private final Somebody administrator = People.administrator();
    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);

    @Test
    void a_closed_pool_promises_nothing_and_an_opened_one_does_again() {
        chain.topUp(pool, 2);
        var held = Rows.approved(Rows.person(), course);
        chain.approve(held);
        close(null)
                .statusCode(200)
                .body("closedAt", notNullValue())
                .body("closedReason", equalTo("The contract is over"))
                .body("available", equalTo(1))
                .body("held", equalTo(1))
                .body("asAt", notNullValue())
                .body("next", contains("reopen"));
        assertThat(choice.poolFor(course, null)).isEmpty();
        assertThat(Rows.<String>value("SELECT status FROM allocation WHERE application_id = ?", held))
                .isEqualTo("ISSUED");
        close(null).statusCode(409).body("type", endsWith("/illegal-transition"));
        move("reopening", pool, null)
                .statusCode(200)
                .body("closedAt", nullValue())
                .body("next", contains("add-purchase", "close"));
        assertThat(choice.poolFor(course, null)).contains(pool);
    }

    @Test
    void nothing_is_put_into_a_closed_pool() {
        var purchase = chain.topUp(pool, 1);
        close(null).statusCode(200);
        as(administrator)
                .get("/api/v1/purchases/{id}", purchase)
                .then()
                .statusCode(200)
                .body("next", contains("add-codes", "shrink", "give-back", "correct"));
        asNew(administrator)
                .body(Map.of("kind", "TOP_UP", "quantity", 1, "reason", "More"))
                .post("/api/v1/purchases/{id}/entries", purchase)
                .then()
                .statusCode(409)
                .body("detail", containsString("closed"));
    }

    @Test
    void it_stays_open_while_somebody_waits_in_it() {
        chain.approve(Rows.approved(Rows.person(), course));
        close(null).statusCode(400).body("errors.pointer", contains("/moveTo"));
        close(pool).statusCode(400).body("errors.pointer", contains("/moveTo"));
        close(Rows.pool(Rows.course()))
                .statusCode(400)
                .body("errors[0].detail", containsString("does not cover the courses of 1 of the 1"));
        var closed = Rows.pool(course);
        move("closing", closed, Map.of("reason", "Not needed")).statusCode(200);
        close(closed).statusCode(400).body("errors[0].detail", containsString("closed"));
        as(administrator).get(POOL, pool).then().body("closedAt", nullValue()).body("waiting", equalTo(1));
    }

    @Test
    void who_waits_goes_to_another_line_with_the_time_of_joining_and_is_told() {
        var applications = Rows.approved(Rows.people(3), course);
        applications.subList(0, 2).forEach(chain::approve);
        var other = Rows.pool(course);
        // Older, so that the third waits there, and joins later than the two who come.
        Rows.change("UPDATE licence_pool SET created_at = created_at - interval '1 hour' WHERE id = ?", other);
        chain.approve(applications.get(2));

        close(other).statusCode(200).body("waiting", equalTo(0)).body("waitingList.items", hasSize(0));

        var waiting = Rows.<UUID>list(
                "SELECT application_id FROM waiting_entry WHERE pool_id = ? AND left_at IS NULL ORDER BY joined_at",
                other);
        assertThat(waiting).containsExactlyElementsOf(applications);
        assertThat(Rows.<String>list(
                        "SELECT kind FROM timeline_entry WHERE application_id = ? AND visible_to_applicant ORDER BY at, id",
                        applications.get(0)))
                .endsWith("LINE_CHANGED");
        chain.topUp(other, 1);
        assertThat(Rows.<UUID>list("SELECT application_id FROM allocation WHERE pool_id = ?", other))
                .containsExactly(applications.get(0));
    }

    @Test
    void a_close_needs_the_version_that_was_seen_and_a_reason() {
        asNew(administrator)
                .body(Map.of("reason", "Over"))
                .post(POOL + "/closing", pool)
                .then()
                .statusCode(428);
        var seen = as(administrator).get(POOL, pool).header("ETag");
        move("closing", pool, Map.of("reason", " ")).statusCode(400).body("errors.pointer", hasItem("/reason"));
        close(null).statusCode(200);
        asNew(administrator)
                .header("If-Match", seen)
                .post(POOL + "/reopening", pool)
                .then()
                .statusCode(412);
        asNew(People.reviewer())
                .header("If-Match", seen)
                .body(Map.of("reason", "Over"))
                .post(POOL + "/closing", pool)
                .then()
                .statusCode(403);
    }

    @Test
    void an_approval_at_the_moment_of_closing_has_a_licence_or_another_line_and_never_a_closed_one() throws Exception {
        try (var racers = new Racers(4)) {
            for (var round = 0; round < 20; round++) {
                var one = Rows.course();
                var closing = Rows.pool(one);
                var other = Rows.pool(one);
                Rows.change("UPDATE licence_pool SET created_at = created_at + interval '1 hour' WHERE id = ?", other);
                var deeds = new java.util.ArrayList<Callable<?>>();
                Rows.approved(Rows.peopleWithoutAddress(3), one).forEach(each -> deeds.add(() -> chain.approve(each)));
                deeds.add(() -> move("closing", closing, Map.of("reason", "A race", "moveTo", other))
                        .statusCode(200));
                assertThat(racers.race(deeds)).containsOnlyNulls();
                assertThat(Rows.<Integer>value("SELECT waiting FROM licence_pool WHERE id = ?", closing))
                        .isZero();
                assertThat(Rows.<Integer>value("SELECT waiting FROM licence_pool WHERE id = ?", other))
                        .isEqualTo(3);
            }
        }
    }

    private ValidatableResponse close(UUID moveTo) {
        var body = new HashMap<String, Object>(Map.of("reason", "The contract is over"));
        body.put("moveTo", moveTo);
        return move("closing", pool, body);
    }

    private ValidatableResponse move(String move, UUID of, Map<String, ?> body) {
        var request = asNew(administrator)
                .header("If-Match", as(administrator).get(POOL, of).header("ETag"));
        return (body == null ? request : request.body(body))
                .post(POOL + "/" + move, of)
                .then();
    }
}
