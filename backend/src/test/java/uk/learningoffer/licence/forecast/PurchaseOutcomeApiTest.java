package uk.learningoffer.licence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.as;

import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;

@ApiTest
class PurchaseOutcomeApiTest {
    private static final String OUTCOMES = "/api/v1/purchase-outcomes";

    @Inject
    Chain chain;

    @Test
    void the_whole_price_is_shared_by_those_who_got_that_far() {
        var history = new History(chain, 200);
        history.bought(10, 100, 30_001, 40_000);
        for (var each = 0; each < 4; each++) {
            var allocation = history.given(80);
            history.activated(allocation, 70);
            if (each < 3) {
                history.completed(allocation, 10, each == 0 ? "partly" : each == 1 ? "no" : null);
            }
        }
        as(People.analyst())
                .queryParam("pool", history.pool())
                .get(OUTCOMES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].quantity", equalTo(10))
                .body("items[0].unitPricePence", equalTo(3_000))
                .body("items[0].savingPence", equalTo(9_999))
                .body("items[0].savingShare", equalTo(0.249975f))
                .body("items[0].perActivated.people", equalTo(4))
                .body("items[0].perActivated.pence", equalTo(7_500))
                .body("items[0].perCompleted.people", equalTo(3))
                .body("items[0].perCompleted.pence", equalTo(10_000))
                .body("items[0].perHelped.people", equalTo(1))
                .body("items[0].perHelped.pence", equalTo(30_001));
    }

    @Test
    void nobody_yet_and_no_list_price_are_no_division_by_zero() {
        var history = new History(chain, 200);
        history.bought(10, 100, 0, 0);
        as(People.reviewer())
                .queryParam("pool", history.pool())
                .get(OUTCOMES)
                .then()
                .statusCode(200)
                .body("items[0].savingShare", nullValue())
                .body("items[0].perActivated.pence", nullValue())
                .body("items[0].perHelped.people", equalTo(0));
    }

    @Test
    void a_purchase_that_went_back_whole_has_no_price_of_one() {
        var history = new History(chain, 200);
        history.givenBack(history.bought(1, 100, 500, 500));
        as(People.reviewer())
                .queryParam("pool", history.pool())
                .get(OUTCOMES)
                .then()
                .statusCode(200)
                .body("items[0].quantity", equalTo(0))
                .body("items[0].unitPricePence", nullValue());
        as(People.reviewer())
                .get("/api/v1/licence-pools/{id}/forecast", history.pool())
                .then()
                .statusCode(200)
                .body("lastPricePence", nullValue());
    }

    @Test
    void they_are_read_page_by_page_and_by_supplier() {
        var history = new History(chain, 200);
        var supplier = "Supplier " + history.pool();
        Rows.change(
                "INSERT INTO supplier (id, name, hands_out, created_at) VALUES (?, ?, 'INVITATIONS', now())",
                history.pool(),
                supplier);
        for (var each = 0; each < 3; each++) {
            var purchase = history.bought(1, 100, 100 * each, 400, history.pool());
            Rows.change("UPDATE purchase SET ordered_on = date '2025-01-01' + ? WHERE id = ?", each / 2, purchase);
        }
        var first = as(People.administrator())
                .queryParam("supplier", supplier.toUpperCase(Locale.ROOT))
                .queryParam("limit", 2)
                .get(OUTCOMES)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].pricePaidPence", equalTo(200))
                .extract()
                .jsonPath();
        as(People.administrator())
                .queryParam("supplier", supplier)
                .queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get(OUTCOMES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("items.id", contains(not(first.getString("items[1].id"))));
        assertThat(first.getList("items.supplier")).containsOnly(supplier);
    }

    @Test
    void applicants_see_no_prices() {
        as(People.applicant()).get(OUTCOMES).then().statusCode(403);
    }
}
