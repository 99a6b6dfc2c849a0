package uk.learningoffer.licence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;

@ApiTest
class PoolApiTest {
    private static final String POOLS = "/api/v1/licence-pools";

    @Inject
    Chain chain;

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);

    @Test
    void a_purchase_serves_those_who_wait_in_order_and_answers_with_the_counts_afterwards() {
        var applications = Rows.approved(Rows.people(3), course);
        applications.forEach(chain::approve);
        buy(order(2, null))
                .statusCode(201)
                .body("purchased", equalTo(2))
                .body("available", equalTo(0))
                .body("held", equalTo(2))
                .body("waiting", equalTo(1))
                .body("purchases[0].quantity", equalTo(2))
                .body("waitingList.items.place", contains(1))
                .body(
                        "waitingList.items[0].applicationId",
                        equalTo(applications.get(2).toString()));
    }

    @Test
    void the_line_is_read_page_by_page_and_places_count_on() {
        var applications = Rows.approved(Rows.people(3), course);
        applications.forEach(chain::approve);
        var reviewer = People.reviewer();
        String next = as(reviewer)
                .queryParam("limit", 2)
                .get(POOLS + "/{id}/waiting-list", pool)
                .then()
                .statusCode(200)
                .body("items.place", contains(1, 2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(reviewer)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(POOLS + "/{id}/waiting-list", pool)
                .then()
                .statusCode(200)
                .body("items.place", contains(3))
                .body("items[0].applicationId", equalTo(applications.get(2).toString()))
                .body("next", nullValue());
    }

    @Test
    void every_fault_of_an_order_is_told_at_once() {
        var order = order(4, List.of("A-1", " ", "A-1"));
        order.put("supplierId", null);
        order.put("endsOn", "2020-01-01");
        buy(order)
                .statusCode(400)
                .body("type", endsWith("/invalid"))
                .body("errors.pointer", hasItems("/supplierId", "/endsOn", "/quantity", "/codes/1", "/codes/2"));
        assertThat(Rows.<Integer>value("SELECT purchased FROM licence_pool WHERE id = ?", pool))
                .isZero();
    }

    @Test
    void a_code_exists_once_and_is_kept_sealed() {
        var code = "CODE-" + UUID.randomUUID();
        buy(order(1, List.of(code))).statusCode(201);
        buy(order(2, List.of("OTHER-" + UUID.randomUUID(), code)))
                .statusCode(400)
                .body("errors.pointer", contains("/codes/1"));
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM licence WHERE pool_id = ? AND position(?::bytea IN code_sealed) > 0",
                        pool,
                        code.getBytes(StandardCharsets.UTF_8)))
                .isZero();
    }

    @Test
    void an_order_of_a_supplier_is_recorded_once() {
        var order = order(1, null);
        buy(order).statusCode(201);
        buy(order).statusCode(409).body("type", endsWith("/already-exists"));
    }

    @Test
    void a_pool_is_opened_empty_and_found_by_name() {
        var name = "Pool " + UUID.randomUUID();
        var administrator = People.administrator();
        var location = asNew(administrator)
                .body(Map.of("name", name, "platform", "Test platform", "courseSlugs", List.of("test-" + course)))
                .post(POOLS)
                .then()
                .statusCode(201)
                .body("purchased", equalTo(0))
                .body("courses.slug", contains("test-" + course))
                .extract()
                .header("Location");
        as(administrator).get(location).then().statusCode(200).body("name", equalTo(name));
        as(People.reviewer()).get(POOLS).then().statusCode(200);
        asNew(administrator)
                .body(Map.of("name", name, "platform", "Elsewhere", "courseSlugs", List.of("test-" + course)))
                .post(POOLS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/courseSlugs/0"));
    }

    @Test
    void applicants_see_no_pools_and_reviewers_buy_nothing() {
        as(People.applicant()).get(POOLS).then().statusCode(403);
        asNew(People.reviewer())
                .body(order(1, null))
                .post(POOLS + "/{id}/purchases", pool)
                .then()
                .statusCode(403);
        as(People.reviewer()).get(POOLS + "/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private ValidatableResponse buy(Map<String, Object> order) {
        return asNew(People.administrator())
                .body(order)
                .post(POOLS + "/{id}/purchases", pool)
                .then();
    }

    private static Map<String, Object> order(int quantity, List<String> codes) {
        var order = new HashMap<String, Object>(Map.of(
                "supplierId",
                Rows.supplier(),
                "reference",
                UUID.randomUUID().toString(),
                "orderedOn",
                LocalDate.of(2025, 1, 1).toString(),
                "quantity",
                quantity,
                "listPricePence",
                10_000,
                "pricePaidPence",
                5_000,
                "startsOn",
                LocalDate.of(2025, 1, 1).toString(),
                "endsOn",
                Rows.FAR.toString(),
                "transferable",
                true));
        if (codes != null) {
            order.put("codes", codes);
        }
        return order;
    }
}
