package uk.learningoffer.licence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.InvariantsHold;
import uk.learningoffer.testsupport.People;

/** What happens to a purchase after it was recorded: entries, never edits, and the numbers are right after each. */
@ApiTest
class StockBookApiTest {
    private static final String ENTRIES = "/api/v1/purchases/{id}/entries";

    @Inject
    Chain chain;

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);

    @Test
    void a_purchase_shrinks_by_free_licences_and_answers_with_the_new_counts() {
        var purchase = chain.topUp(pool, 5);
        enter(purchase, Map.of("kind", "SHRINK", "quantity", 2, "pricePaidPence", 0, "reason", "Three were ordered"))
                .statusCode(201)
                .body("purchase.ordered", equalTo(5))
                .body("purchase.quantity", equalTo(3))
                .body("licences.available", equalTo(3))
                .body("licences.removed", equalTo(2))
                .body("pool.purchased", equalTo(3))
                .body("pool.available", equalTo(3))
                .body("pool.asAt", notNullValue())
                .body("entries.items", hasSize(1))
                .body("entries.items[0].quantity", equalTo(-2))
                .body("entries.items[0].reason", equalTo("Three were ordered"))
                .body("entries.items[0].enteredBy", notNullValue())
                .body("next", containsInAnyOrder("add-codes", "top-up", "shrink", "give-back", "correct"));
    }

    @Test
    void it_never_shrinks_below_what_is_held_and_says_the_numbers() {
        var purchase = chain.topUp(pool, 3);
        Rows.approved(Rows.people(2), course).forEach(chain::approve);
        for (var kind : List.of("SHRINK", "GIVEN_BACK")) {
            enter(purchase, Map.of("kind", kind, "quantity", 2, "reason", "Too many"))
                    .statusCode(409)
                    .body("type", endsWith("/illegal-transition"))
                    .body("detail", containsString("1 free, 2 held, 0 used up, 0 expired"));
        }
        assertThat(counts()).isEqualTo("3 bought, 1 free, 2 held");
        enter(purchase, Map.of("kind", "GIVEN_BACK", "quantity", 1, "reason", "Nobody needs it"))
                .statusCode(201)
                .body("next", contains("add-codes", "top-up", "correct"));
        assertThat(counts()).isEqualTo("2 bought, 0 free, 2 held");
    }

    @Test
    void what_is_past_its_last_day_is_not_free() {
        var purchase = chain.topUp(pool, 2);
        Rows.change("UPDATE licence SET ends_on = '2025-01-31' WHERE pool_id = ? AND seat = 1", pool);
        enter(purchase, Map.of("kind", "GIVEN_BACK", "quantity", 2, "reason", "All of it"))
                .statusCode(409)
                .body("detail", containsString("1 free, 0 held, 0 used up, 1 expired"));
    }

    @Test
    void more_of_an_order_goes_to_whoever_waits() {
        var purchase = chain.topUp(pool, 1);
        Rows.approved(Rows.people(3), course).forEach(chain::approve);
        enter(purchase, Map.of("kind", "TOP_UP", "quantity", 3, "pricePaidPence", 9_000, "reason", "They sent more"))
                .statusCode(201)
                .body("purchase.quantity", equalTo(4))
                .body("purchase.pricePaidPence", equalTo(9_000))
                .body("pool.held", equalTo(3))
                .body("pool.available", equalTo(1))
                .body("pool.waiting", equalTo(0));
    }

    @Test
    void a_corrected_price_leaves_the_purchase_as_it_was_ordered() {
        var purchase = chain.topUp(pool, 1);
        enter(purchase, Map.of("kind", "CORRECTION", "pricePaidPence", 700, "vatPence", 140, "reason", "Typed wrong"))
                .statusCode(201)
                .body("purchase.pricePaidPence", equalTo(700))
                .body("purchase.vatPence", equalTo(140));
        enter(purchase, Map.of("kind", "CORRECTION", "pricePaidPence", 650, "reason", "Typed wrong again"))
                .statusCode(201)
                .body("purchase.pricePaidPence", equalTo(650))
                .body("entries.items.pricePaidChangePence", contains(-50, 700));
        assertThat(Rows.<Integer>value("SELECT price_paid_pence FROM purchase WHERE id = ?", purchase))
                .isZero();
        enter(purchase, Map.of("kind", "CORRECTION", "pricePaidPence", 650, "reason", "No change"))
                .statusCode(400)
                .body("errors.pointer", contains("/pricePaidPence"));
    }

    @Test
    void every_fault_of_an_entry_is_told_at_once() {
        var purchase = chain.topUp(pool, 1);
        for (var quantity : new int[] {0, -1, 1_000_000_000}) {
            enter(purchase, Map.of("kind", "SHRINK", "quantity", quantity, "pricePaidPence", -1))
                    .statusCode(400)
                    .body("errors.pointer", contains("/pricePaidPence", "/quantity", "/reason"));
        }
        enter(purchase, Map.of("kind", "CORRECTION", "quantity", 1, "reason", " "))
                .statusCode(400)
                .body("errors.pointer", contains("/pricePaidPence", "/quantity", "/reason"));
        enter(purchase, Map.of("kind", "TOP_UP", "reason", "More"))
                .statusCode(400)
                .body("errors.pointer", contains("/quantity"));
        assertThat(counts()).isEqualTo("1 bought, 1 free, 0 held");
    }

    @Test
    void an_entry_sent_twice_is_entered_once_and_never_changed() {
        var purchase = chain.topUp(pool, 4);
        var key = UUID.randomUUID().toString();
        var administrator = People.administrator();
        for (var time = 0; time < 2; time++) {
            as(administrator)
                    .header("Idempotency-Key", key)
                    .body(Map.of("kind", "SHRINK", "quantity", 1, "reason", "Once"))
                    .post(ENTRIES, purchase)
                    .then()
                    .statusCode(201)
                    .body("purchase.quantity", equalTo(3));
        }
        assertThatThrownBy(() -> Rows.change("UPDATE stock_entry SET quantity = -2 WHERE purchase_id = ?", purchase))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> Rows.change("UPDATE purchase SET quantity = 3 WHERE id = ?", purchase))
                .hasMessageContaining("append-only");
    }

    @Test
    void the_book_of_a_pool_is_read_page_by_page_by_staff_alone() {
        var first = chain.topUp(pool, 3);
        var second = chain.topUp(pool, 3);
        enter(first, Map.of("kind", "SHRINK", "quantity", 1, "reason", "First"));
        enter(second, Map.of("kind", "SHRINK", "quantity", 1, "reason", "Second"));
        var reviewer = People.reviewer();
        var page = as(reviewer).queryParam("limit", 1).get("/api/v1/licence-pools/{id}/entries", pool);
        page.then().statusCode(200).body("items.reason", contains("Second"));
        as(reviewer)
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get("/api/v1/licence-pools/{id}/entries", pool)
                .then()
                .body("items.reason", contains("First"))
                .body("next", nullValue());
        as(reviewer).get(ENTRIES, first).then().statusCode(200).body("items.reason", contains("First"));
        as(reviewer).get("/api/v1/purchases/{id}", first).then().statusCode(200).body("next", hasSize(0));
        asNew(reviewer)
                .body(Map.of("kind", "SHRINK", "quantity", 1, "reason", "No"))
                .post(ENTRIES, first)
                .then()
                .statusCode(403);
        as(People.applicant()).get("/api/v1/purchases/{id}", first).then().statusCode(403);
        as(reviewer).get("/api/v1/purchases/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private ValidatableResponse enter(UUID purchase, Map<String, Object> entry) {
        return asNew(People.administrator()).body(entry).post(ENTRIES, purchase).then();
    }

    private String counts() {
        return Rows.value("""
                SELECT purchased || ' bought, ' || available || ' free, ' || held || ' held'
                FROM licence_pool WHERE id = ?""", pool);
    }

    @Test
    void a_licence_that_no_order_and_no_entry_accounts_for_is_a_breach() throws SQLException {
        var purchase = chain.topUp(pool, 1);
        Rows.change("""
                WITH more AS (
                    INSERT INTO licence (id, pool_id, purchase_id, seat, status, ends_on, transferable)
                    SELECT gen_random_uuid(), pool_id, id, 2, 'AVAILABLE', ends_on, true FROM purchase WHERE id = ?)
                UPDATE licence_pool SET purchased = 2, available = 2 WHERE id = ?""", purchase, pool);
        assertThat(InvariantsHold.violations())
                .containsExactly("purchase and its entries differ from its licences: " + purchase);
        Rows.change("""
                WITH gone AS (DELETE FROM licence WHERE purchase_id = ? AND seat = 2)
                UPDATE licence_pool SET purchased = 1, available = 1 WHERE id = ?""", purchase, pool);
    }
}
