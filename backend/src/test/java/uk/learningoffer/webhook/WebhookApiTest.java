package uk.learningoffer.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.testsupport.People.partnerWith;
import static uk.learningoffer.webhook.Hooks.ONE;
import static uk.learningoffer.webhook.Hooks.WEBHOOKS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class WebhookApiTest {
    private static final String COUNCIL = "BRD";
    private static final String URL = "https://hooks.bradford.invalid/learning";
    private final Somebody lead = councilLead(COUNCIL);

    @AfterEach
    void forget() {
        Hooks.forgetAll();
    }

    @Test
    void a_lead_registers_sees_changes_and_removes_a_webhook() {
        var made = Hooks.add(lead, URL);
        assertThat(made.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        as(lead).get(WEBHOOKS).then().body("items.id", hasItems(made.id().toString()));
        as(lead).get(ONE, made.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("ON"))
                .body("next", contains("CHANGE", "TEST", "RENEW_SECRET", "REMOVE"))
                .body(not(containsString("whsec")));
        var body = Map.of("url", URL + "/2", "description", "Ours", "eventTypes", List.of("allocation.completed"));
        as(lead).body(body).put(ONE, made.id()).then().statusCode(428);
        var etag = Hooks.etag(lead, made.id());
        as(lead).header("If-Match", etag)
                .body(body)
                .put(ONE, made.id())
                .then()
                .statusCode(200)
                .body("url", equalTo(URL + "/2"));
        as(lead).header("If-Match", etag).body(body).put(ONE, made.id()).then().statusCode(412);
        as(lead).header("If-Match", etag).delete(ONE, made.id()).then().statusCode(412);
        as(lead).header("If-Match", Hooks.etag(lead, made.id()))
                .delete(ONE, made.id())
                .then()
                .statusCode(204);
        as(lead).get(ONE, made.id()).then().statusCode(404);
        assertThat(Sql.text("SELECT string_agg(action, ' ' ORDER BY id) FROM audit_event WHERE subject_id = '"
                        + made.id() + "'"))
                .isEqualTo("webhook.registered webhook.changed webhook.removed");
    }

    @Test
    void the_secret_is_sealed_and_in_no_other_place() {
        var made = Hooks.add(lead, URL);
        assertThat(Sql.text("SELECT position(convert_to('" + made.secret()
                        + "', 'UTF8') IN secret_sealed) FROM webhook_endpoint"))
                .isEqualTo("0");
        assertThat(Sql.text("SELECT count(*) FROM idempotency WHERE body LIKE '%" + made.secret() + "%'"))
                .isEqualTo("0");
    }

    @Test
    void a_webhook_of_another_council_and_one_that_is_not_there_are_the_same() {
        var made = Hooks.add(lead, URL);
        var other = councilLead("LDS");
        for (var id : List.of(made.id(), UUID.randomUUID())) {
            as(other).get(ONE, id).then().statusCode(404);
            as(other)
                    .header("If-Match", "\"0\"")
                    .body(Hooks.asked(URL))
                    .put(ONE, id)
                    .then()
                    .statusCode(404);
            as(other).header("If-Match", "\"0\"").delete(ONE, id).then().statusCode(404);
            as(other).post(ONE + "/secrets", id).then().statusCode(404);
            asNew(other)
                    .header("If-Match", "\"0\"")
                    .post(ONE + "/activation", id)
                    .then()
                    .statusCode(404);
            asNew(other).post(ONE + "/tests", id).then().statusCode(404);
            asNew(other).post(ONE + "/replays", id).then().statusCode(404);
            as(other).get(ONE + "/deliveries", id).then().statusCode(404);
            as(other).get(ONE + "/deliveries/{d}", id, id).then().statusCode(404);
            asNew(other).post(ONE + "/deliveries/{d}/replay", id, id).then().statusCode(404);
        }
        as(other).get(WEBHOOKS).then().body("items", empty());
    }

    @Test
    void only_leads_and_systems_with_the_scope_look_after_webhooks() {
        as(applicantOf(COUNCIL)).get(WEBHOOKS).then().statusCode(403);
        as(partnerWith(COUNCIL, "applications:read")).get(WEBHOOKS).then().statusCode(403);
        asNobody().get(WEBHOOKS).then().statusCode(401);
        var system = partnerWith(COUNCIL, "webhooks:manage", "applications:read");
        var made = Hooks.add(system, URL);
        as(lead).get(ONE, made.id()).then().statusCode(200);
        // Nothing is delivered to a system that it may not read.
        as(system)
                .body(Map.of("url", URL, "eventTypes", List.of("application.submitted", "allocation.completed")))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/eventTypes/1"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        as(lead).body(Map.of("url", " ", "eventTypes", List.of(), "description", "x".repeat(201)))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/url", "/eventTypes", "/description"));
        as(lead).body(Map.of("url", "https://10.0.0.1/", "eventTypes", List.of()))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/url", "/eventTypes"));
        as(lead).body(Map.of("url", "ftp://example.org", "eventTypes", List.of("application.submitted", "x")))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/url", "/eventTypes/1"));
        as(lead).body(Map.of("url", URL, "eventTypes", List.of("application.draft"), "secret", "mine"))
                .post(WEBHOOKS)
                .then()
                .statusCode(400);
        for (var url : List.of(
                "http://hooks.example.org/",
                "https://127.0.0.1/",
                "https://10.0.0.1/x",
                "https://[::1]/",
                "https://169.254.169.254/latest/meta-data",
                "https://user:secret@example.org/",
                "https://localhost/",
                "not an address",
                "https://[::ffff:10.0.0.1]/")) {
            as(lead).body(Hooks.asked(url))
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/url"));
        }
    }

    @Test
    void a_council_has_ten_at_most() {
        for (var each = 0; each < 10; each++) {
            Hooks.add(lead, URL + each);
        }
        as(lead).body(Hooks.asked(URL)).post(WEBHOOKS).then().statusCode(409);
    }

    @Test
    void moves_say_when_they_are_not_possible() {
        var made = Hooks.add(lead, URL);
        asNew(lead)
                .header("If-Match", Hooks.etag(lead, made.id()))
                .post(ONE + "/activation", made.id())
                .then()
                .statusCode(409);
        Sql.run("UPDATE webhook_endpoint SET status = 'OFF'");
        asNew(lead).post(ONE + "/tests", made.id()).then().statusCode(409);
        as(lead).get(ONE, made.id()).then().body("next", contains("CHANGE", "ACTIVATE", "RENEW_SECRET", "REMOVE"));
        asNew(lead).post(ONE + "/activation", made.id()).then().statusCode(428);
        asNew(lead)
                .header("If-Match", Hooks.etag(lead, made.id()))
                .post(ONE + "/activation", made.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("ON"));
        asNew(lead).post(ONE + "/replays", made.id()).then().statusCode(200).body("deliveries", equalTo(0));
    }
}
