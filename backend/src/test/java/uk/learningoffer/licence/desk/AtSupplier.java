package uk.learningoffer.licence.desk;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.People.Somebody;

/** A supplier of its own for a test, with a course, and people who hold licences without codes for it. */
public final class AtSupplier {
    public static final String DESK = "/api/v1/supplier-desk";
    public static final String BATCHES = "/api/v1/desk-batches/";

    public final UUID supplier = UUID.randomUUID();
    public final String name = "Supplier " + supplier;
    public final UUID course = Rows.course();
    public final UUID pool = Rows.pool(course);
    public final Somebody reviewer = reviewer();

    public AtSupplier(int licences) {
        Rows.change(
                "INSERT INTO supplier (id, name, hands_out, created_at) VALUES (?, ?, 'INVITATIONS', now())",
                supplier,
                name);
        Rows.licences(pool, licences);
        Rows.change("UPDATE purchase SET supplier_id = ? WHERE pool_id = ?", supplier, pool);
    }

    /** @return the allocations of people who were just given a licence, first come first */
    public List<UUID> issued(int people) {
        var chain = Arc.container().instance(Chain.class).get();
        return Rows.approved(Rows.people(people), course).stream()
                .map(chain::approve)
                .map(application -> Rows.<UUID>value("SELECT id FROM allocation WHERE application_id = ?", application))
                .toList();
    }

    /** As if staff had entered them at the supplier some days ago. */
    public List<UUID> invited(int people, int daysAgo) {
        var allocations = issued(people);
        allocations.forEach(allocation -> Rows.change(
                "INSERT INTO supplier_seat (allocation_id, supplier_id, invited_at) VALUES (?, ?, now() - ? * interval '1 day')",
                allocation,
                supplier,
                daysAgo));
        return allocations;
    }

    public static String email(UUID allocation) {
        return Rows.value(
                "SELECT p.email FROM allocation a JOIN person p ON p.id = a.person_id WHERE a.id = ?", allocation);
    }

    public static String status(UUID allocation) {
        return Rows.value("SELECT status FROM allocation WHERE id = ?", allocation);
    }

    public ValidatableResponse desk() {
        return as(reviewer).get(DESK + "/{id}", supplier).then().statusCode(200);
    }

    public ValidatableResponse list(String what) {
        return as(reviewer).get(DESK + "/{id}/" + what, supplier).then().statusCode(200);
    }

    public Response take(Somebody who, Map<String, ?> request) {
        return asNew(who).body(request).post(DESK + "/{id}/batches", supplier);
    }

    /** @return the id of a batch that the reviewer has taken */
    public String taken(String kind) {
        return take(reviewer, Map.of("kind", kind))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response move(Somebody who, String batch, String move, Object body) {
        var etag = as(who).get(BATCHES + batch).header("ETag");
        var request = asNew(who).header("If-Match", etag);
        return (body == null ? request : request.body(body)).post(BATCHES + batch + "/" + move);
    }
}
