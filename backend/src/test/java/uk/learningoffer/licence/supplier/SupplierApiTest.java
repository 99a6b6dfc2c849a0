package uk.learningoffer.licence.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

@ApiTest
class SupplierApiTest {
    private static final String SUPPLIERS = "/api/v1/suppliers";
    private static final String AGREEMENTS = SUPPLIERS + "/{id}/agreements";

    private final Somebody administrator = People.administrator();
    private final String name = "Supplier " + UUID.randomUUID();

    @Test
    void a_supplier_is_added_found_and_changed_and_each_leaves_a_trace() {
        var added = asNew(administrator)
                .body(Map.of("name", " " + name + " ", "handsOut", "INVITATIONS", "learnerLimits", "500 at once"))
                .post(SUPPLIERS);
        added.then().statusCode(201).body("name", equalTo(name)).body("contact", nullValue());
        String id = added.path("id");
        as(administrator)
                .header("If-Match", added.header("ETag"))
                .body(Map.of("name", name, "handsOut", "CODES", "contact", "Sam, on the phone"))
                .put(SUPPLIERS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("handsOut", equalTo("CODES"))
                .body("learnerLimits", nullValue());
        as(administrator)
                .get(SUPPLIERS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("contact", equalTo("Sam, on the phone"));
        assertThat(Rows.<String>list(
                        "SELECT action FROM audit_event WHERE subject_type = 'supplier' AND subject_id = ? ORDER BY at, id",
                        id))
                .containsExactly("supplier.added", "supplier.changed");
    }

    @Test
    void of_two_who_change_a_supplier_the_second_is_told_that_it_changed() {
        var added = add();
        for (var status : new int[] {200, 412}) {
            as(administrator)
                    .header("If-Match", added.etag())
                    .body(Map.of("name", name, "handsOut", "CODES"))
                    .put(SUPPLIERS + "/{id}", added.id())
                    .then()
                    .statusCode(status);
        }
        as(administrator)
                .body(Map.of("name", name, "handsOut", "CODES"))
                .put(SUPPLIERS + "/{id}", added.id())
                .then()
                .statusCode(428);
    }

    @Test
    void a_name_is_there_once_however_it_is_spelt_and_every_fault_is_told() {
        add();
        asNew(administrator)
                .body(Map.of("name", name.toUpperCase(java.util.Locale.UK), "handsOut", "CODES"))
                .post(SUPPLIERS)
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
        asNew(administrator)
                .body(Map.of("name", " ", "contact", "x".repeat(501)))
                .post(SUPPLIERS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/contact", "/handsOut"));
    }

    @Test
    void an_agreement_has_dates_that_fit_and_a_reference_of_its_own() {
        var supplier = add().id();
        var agreement = new HashMap<String, Object>(
                Map.of("reference", "A-1", "startsOn", "2026-01-01", "endsOn", "2025-12-31"));
        asNew(administrator)
                .body(agreement)
                .post(AGREEMENTS, supplier)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/endsOn"));
        agreement.put("endsOn", "2026-12-31");
        var added = asNew(administrator).body(agreement).post(AGREEMENTS, supplier);
        added.then().statusCode(201);
        asNew(administrator).body(agreement).post(AGREEMENTS, supplier).then().statusCode(409);
        agreement.put("terms", "Swaps in the first week");
        as(administrator)
                .header("If-Match", added.header("ETag"))
                .body(agreement)
                .put(AGREEMENTS + "/{agreement}", supplier, added.path("id"))
                .then()
                .statusCode(200)
                .body("terms", equalTo("Swaps in the first week"));
        as(administrator).get(AGREEMENTS, supplier).then().statusCode(200).body("items.reference", contains("A-1"));
        as(administrator)
                .get(AGREEMENTS + "/{agreement}", UUID.randomUUID(), added.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void suppliers_are_the_administrators_business() {
        as(People.reviewer()).get(SUPPLIERS).then().statusCode(403);
        as(administrator).get(SUPPLIERS + "/{id}", UUID.randomUUID()).then().statusCode(404);
        add();
        assertThat(names()).contains(name);
    }

    private java.util.List<String> names() {
        var found = new java.util.ArrayList<String>();
        String next = null;
        do {
            var request = as(administrator).queryParam("limit", 50);
            var page = (next == null ? request : request.queryParam("cursor", next)).get(SUPPLIERS);
            page.then().statusCode(200);
            found.addAll(page.path("items.name"));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    private record Added(String id, String etag) {}

    private Added add() {
        var added = asNew(administrator)
                .body(Map.of("name", name, "handsOut", "CODES"))
                .post(SUPPLIERS);
        added.then().statusCode(201);
        return new Added(added.path("id"), added.header("ETag"));
    }
}
