package uk.learningoffer.licence.reconcile;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hamcrest.Matchers;
import uk.learningoffer.licence.desk.AtSupplier;
import uk.learningoffer.testsupport.Jobs;

/** Sends reports as staff do, and lets the service do its work on them. */
final class AReport {
    static final String REPORTS = "/api/v1/supplier-reports";

    private AReport() {}

    static Response send(AtSupplier there, byte[] file) {
        return asNew(there.reviewer)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .queryParam("supplier", there.supplier)
                .body(file)
                .post(REPORTS);
    }

    static Response send(AtSupplier there, String file) {
        return send(there, file.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the id of a report that was read and may be confirmed */
    static String read(AtSupplier there, String file) {
        String id = send(there, file).then().statusCode(201).extract().path("id");
        work();
        one(there, id).body("status", Matchers.equalTo("READY"));
        return id;
    }

    static ValidatableResponse one(AtSupplier there, String id) {
        return as(there.reviewer).get(REPORTS + "/" + id).then().statusCode(200);
    }

    static ValidatableResponse rows(AtSupplier there, String id, String outcome) {
        var request = as(there.reviewer);
        return (outcome == null ? request : request.queryParam("outcome", outcome))
                .get(REPORTS + "/" + id + "/rows")
                .then()
                .statusCode(200);
    }

    static Response move(AtSupplier there, String id, String move, Object body) {
        var etag = as(there.reviewer).get(REPORTS + "/" + id).header("ETag");
        var request = asNew(there.reviewer).header("If-Match", etag);
        return (body == null ? request : request.body(body)).post(REPORTS + "/" + id + "/" + move);
    }

    static Response match(AtSupplier there, String id, int row, boolean same) {
        return asNew(there.reviewer).body(Map.of("same", same)).post(REPORTS + "/" + id + "/rows/" + row + "/match");
    }

    /** Sends, reads and confirms. @return the applied report */
    static ValidatableResponse applied(AtSupplier there, String file) {
        var id = read(there, file);
        move(there, id, "confirmation", null).then().statusCode(200);
        work();
        return one(there, id).body("status", Matchers.equalTo("DONE"));
    }

    static void work() {
        Jobs.run("supplier-reports");
    }
}
