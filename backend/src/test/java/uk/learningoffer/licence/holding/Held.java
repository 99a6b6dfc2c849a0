package uk.learningoffer.licence.holding;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.testsupport.People.Somebody;

/** Looks at an allocation through the API, and moves it as it was seen. */
public final class Held {
    public static final String ONE = "/api/v1/allocations/{id}";

    private Held() {}

    public static ValidatableResponse see(Somebody somebody, UUID id) {
        return as(somebody).get(ONE, id).then().statusCode(200);
    }

    /** @param body null for none */
    public static ValidatableResponse move(Somebody somebody, UUID id, String move, Map<String, ?> body) {
        var etag = see(somebody, id).extract().header("ETag");
        var request = asNew(somebody).header("If-Match", etag);
        return (body == null ? request : request.body(body))
                .post(ONE + "/" + move, id)
                .then();
    }
}
