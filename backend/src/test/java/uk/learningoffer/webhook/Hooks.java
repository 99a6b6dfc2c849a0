package uk.learningoffer.webhook;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** Registers webhooks through the API, and makes things happen that are delivered. */
final class Hooks {
    static final String WEBHOOKS = "/api/v1/webhooks";
    static final String ONE = WEBHOOKS + "/{id}";

    private Hooks() {}

    record Made(UUID id, String secret) {}

    static Map<String, Object> asked(String url) {
        return Map.of("url", url, "eventTypes", List.of("application.submitted", "application.withdrawn"));
    }

    static Made add(Somebody somebody, String url) {
        // What others did before this webhook is placed first, so that it is not told of it.
        Jobs.run("place-changes");
        var made = as(somebody)
                .body(asked(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Made(UUID.fromString(made.getString("id")), made.getString("secret"));
    }

    static JsonPath see(Somebody somebody, UUID id) {
        return as(somebody).get(ONE, id).then().statusCode(200).extract().jsonPath();
    }

    static String etag(Somebody somebody, UUID id) {
        return as(somebody).get(ONE, id).header("ETag");
    }

    static void test(Somebody somebody, UUID id) {
        asNew(somebody).post(ONE + "/tests", id).then().statusCode(200);
    }

    /** Leaves changes as a move would, in the order given. */
    static void happen(String authority, List<UUID> records, String... statuses) {
        for (var status : statuses) {
            var rows = records.stream()
                    .map(id -> "('%s', 'application.%s', 'application', '%s', '%s', '%s', 1)"
                            .formatted(authority, status.toLowerCase(java.util.Locale.ROOT), id, id, status))
                    .toList();
            Sql.run(
                    "INSERT INTO change_arrival (authority_code, type, record, record_id, application_id, status, version)"
                            + " VALUES " + String.join(", ", rows));
        }
        Jobs.run("place-changes");
    }

    static List<UUID> records(int count) {
        return IntStream.range(0, count).mapToObj(each -> UUID.randomUUID()).toList();
    }

    /** As the clock would, again and again. */
    static void deliverUntil(BooleanSupplier done) {
        var until = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Not delivered in time: "
                        + Sql.text("SELECT string_agg(status || ' ' || attempts || ' ' || coalesce(error, ''), ', ')"
                                + " FROM webhook_delivery WHERE status <> 'DELIVERED'"));
            }
            Jobs.run("send-webhooks");
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    static long count(UUID webhook, DeliveryStatus status) {
        return Long.parseLong(Sql.text("SELECT count(*) FROM webhook_delivery WHERE endpoint_id = '" + webhook
                + "' AND status = '" + status + "'"));
    }

    static void forgetAll() {
        Sql.run("DELETE FROM webhook_endpoint");
    }
}
