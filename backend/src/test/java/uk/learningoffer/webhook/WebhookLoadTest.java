package uk.learningoffer.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.councilLead;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Sql;

/** R8: many changes to receivers that fail three times in ten; 10,000 of them with {@code -Dwebhook.events=10000}. */
@ApiTest
class WebhookLoadTest {
    private static final int EVENTS = Integer.getInteger("webhook.events", 400);
    private static final List<String> COUNCILS = List.of("BRD", "LDS", "MAN", "BIR");

    @AfterEach
    void forget() {
        Hooks.forgetAll();
    }

    @Test
    void everything_is_delivered_or_given_up_in_order_and_signed() {
        var receivers = new HashMap<Receiver, Hooks.Made>();
        var taken = new ConcurrentHashMap<String, Integer>();
        try {
            for (var council : COUNCILS) {
                var receiver = new Receiver().answers(one -> {
                    if (ThreadLocalRandom.current().nextInt(10) < 3) {
                        return 500;
                    }
                    taken.merge(one.id(), 1, Integer::sum);
                    return 200;
                });
                receivers.put(receiver, Hooks.add(councilLead(council), receiver.url()));
                Hooks.happen(council, Hooks.records(EVENTS / COUNCILS.size() / 2), "SUBMITTED", "WITHDRAWN");
            }
            Hooks.deliverUntil(() -> Sql.text("SELECT count(*) FROM webhook_delivery WHERE status = 'WAITING'")
                    .equals("0"));
            assertThat(taken.values()).as("nothing twice").containsOnly(1);
            assertThat(taken)
                    .hasSize(Integer.parseInt(
                            Sql.text("SELECT count(*) FROM webhook_delivery WHERE status = 'DELIVERED'")));
            assertThat(Sql.text("SELECT count(*) FROM webhook_delivery")).isEqualTo(String.valueOf(EVENTS));
            receivers.forEach(WebhookLoadTest::check);
        } finally {
            receivers.keySet().forEach(Receiver::close);
        }
    }

    private static void check(Receiver receiver, Hooks.Made made) {
        var secret = new WebhookSecret(made.secret());
        var latest = new HashMap<String, String>();
        var ids = new HashSet<String>();
        for (var one : receiver.came) {
            ids.add(one.id());
            assertThat(one.signature()).isEqualTo(secret.sign(one.id(), Long.parseLong(one.timestamp()), one.body()));
            var body = io.restassured.path.json.JsonPath.from(one.body());
            var before = latest.put(body.getString("data.id"), body.getString("type"));
            assertThat(Map.entry(String.valueOf(before), body.getString("type")))
                    .isNotEqualTo(Map.entry("application.withdrawn", "application.submitted"));
        }
        assertThat(ids).hasSize(EVENTS / COUNCILS.size());
    }
}
