package uk.learningoffer.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.councilLead;
import static uk.learningoffer.webhook.Hooks.ONE;

import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** R8: deliveries over real HTTP to a system of a council's own. */
@ApiTest
class WebhookDeliveryTest {
    private static final String COUNCIL = "BRD";
    private final Somebody lead = councilLead(COUNCIL);
    private final Receiver receiver = new Receiver();

    @Inject
    WebhookTurns turns;

    @AfterEach
    void forget() {
        receiver.close();
        Hooks.forgetAll();
    }

    @Test
    void changes_of_the_kinds_asked_for_come_signed_and_in_order_for_each_record() throws Exception {
        var made = Hooks.add(lead, receiver.url());
        var records = Hooks.records(3);
        Hooks.happen(COUNCIL, records, "SUBMITTED", "APPROVED", "WITHDRAWN");
        Hooks.happen("LDS", records, "SUBMITTED");
        Hooks.deliverUntil(() -> Hooks.count(made.id(), DeliveryStatus.DELIVERED) == 6);
        assertThat(receiver.came).hasSize(6);
        for (var record : records) {
            assertThat(receiver.came.stream()
                            .filter(one -> one.mentions(record))
                            .map(Receiver.Came::body))
                    .hasSize(2)
                    .satisfies(bodies -> assertThat(bodies.get(0)).contains("\"type\":\"application.submitted\""))
                    .satisfies(bodies -> assertThat(bodies.get(1)).contains("\"type\":\"application.withdrawn\""));
        }
        var verifier = new SampleVerifier();
        var first = receiver.came.get(0);
        assertThat(verifier.accepts(made.secret(), first)).isTrue();
        assertThat(first.agent()).isEqualTo("learning-offer-webhooks (+http://localhost:8081/developers)");
        var changed = new Receiver.Came(first.id(), first.timestamp(), first.signature(), first.body() + " ", "");
        assertThat(verifier.accepts(made.secret(), changed)).as("another body").isFalse();
        assertThat(verifier.accepts(WebhookSecret.generate().text(), first))
                .as("another secret")
                .isFalse();
        var old = Long.parseLong(first.timestamp()) - 301;
        var signedThen = new WebhookSecret(made.secret()).sign(first.id(), old, first.body());
        var replayed = new Receiver.Came(first.id(), String.valueOf(old), signedThen, first.body(), "");
        assertThat(verifier.accepts(made.secret(), replayed))
                .as("more than five minutes old")
                .isFalse();
    }

    @Test
    void what_failed_comes_again_under_the_same_id_before_later_changes_of_its_record() {
        var made = Hooks.add(lead, receiver.url());
        var tries = new AtomicInteger();
        receiver.answers(one -> tries.incrementAndGet() <= 2 ? 500 : 200);
        var record = Hooks.records(1);
        Hooks.happen(COUNCIL, record, "SUBMITTED", "WITHDRAWN");
        Hooks.deliverUntil(() -> Hooks.count(made.id(), DeliveryStatus.DELIVERED) == 2);
        assertThat(receiver.came).hasSize(4);
        assertThat(receiver.came.subList(0, 3))
                .extracting(Receiver.Came::id)
                .containsOnly(receiver.came.get(0).id());
        assertThat(receiver.came.get(3).body()).contains("application.withdrawn");
    }

    @Test
    void what_never_works_is_given_up_shown_and_delivered_again_when_the_council_says_so() {
        var made = Hooks.add(lead, receiver.url());
        receiver.answers(one -> 503);
        Hooks.happen(COUNCIL, Hooks.records(2), "SUBMITTED");
        Hooks.deliverUntil(() -> Hooks.count(made.id(), DeliveryStatus.DEAD) == 2);
        assertThat(receiver.came).hasSize(2 * 10);
        var log = as(lead).queryParam("status", "DEAD")
                .queryParam("limit", 1)
                .get(ONE + "/deliveries", made.id())
                .then()
                .statusCode(200)
                .body("items[0].attempts", equalTo(10))
                .body("items[0].answer", equalTo(503))
                .body("items[0].error", equalTo("It answered with the status 503."))
                .extract()
                .jsonPath();
        as(lead).get(ONE, made.id())
                .then()
                .body("dead", equalTo(2))
                .body("next", contains("CHANGE", "TEST", "REPLAY", "RENEW_SECRET", "REMOVE"));
        as(lead).queryParam("cursor", log.getString("next"))
                .get(ONE + "/deliveries", made.id())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        receiver.answers(one -> 200);
        asNew(lead)
                .post(ONE + "/deliveries/{d}/replay", made.id(), log.getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"));
        Hooks.deliverUntil(() -> Hooks.count(made.id(), DeliveryStatus.DELIVERED) == 1);
        asNew(lead).post(ONE + "/replays", made.id()).then().statusCode(200).body("deliveries", equalTo(1));
        Hooks.deliverUntil(() -> Hooks.count(made.id(), DeliveryStatus.DELIVERED) == 2);
        assertThat(receiver.came.get(20).id()).isEqualTo(log.getString("items[0].id"));
    }

    @Test
    void for_a_day_both_secrets_sign_then_only_the_new_one() throws Exception {
        var made = Hooks.add(lead, receiver.url());
        String renewed = as(lead).post(ONE + "/secrets", made.id())
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        Hooks.test(lead, made.id());
        Hooks.deliverUntil(() -> receiver.came.size() == 1);
        var verifier = new SampleVerifier();
        assertThat(receiver.came.get(0).signature().split(" ")).hasSize(2).allMatch(each -> each.startsWith("v1,"));
        assertThat(verifier.accepts(made.secret(), receiver.came.get(0))).isTrue();
        assertThat(verifier.accepts(renewed, receiver.came.get(0))).isTrue();
        Sql.run("UPDATE webhook_endpoint SET previous_until = now() - interval '1 second'");
        Hooks.test(lead, made.id());
        Hooks.deliverUntil(() -> receiver.came.size() == 2);
        assertThat(verifier.accepts(made.secret(), receiver.came.get(1))).isFalse();
        assertThat(verifier.accepts(renewed, receiver.came.get(1))).isTrue();
    }

    @Test
    void a_redirect_is_not_followed() {
        var made = Hooks.add(lead, receiver.url());
        receiver.answers(one -> 307);
        Hooks.test(lead, made.id());
        Hooks.deliverUntil(() -> Hooks.count(made.id(), DeliveryStatus.DEAD) == 1);
        assertThat(receiver.came).hasSize(10);
        as(lead).get(ONE + "/deliveries", made.id())
                .then()
                .body("items[0].type", equalTo("webhook.test"))
                .body("items[0].recordId", equalTo(null))
                .body("items[0].error", org.hamcrest.Matchers.startsWith("It answered with a redirect"));
    }

    @Test
    void who_answers_that_it_is_gone_is_told_no_more() {
        var made = Hooks.add(lead, receiver.url());
        receiver.answers(one -> 410);
        Hooks.test(lead, made.id());
        Hooks.deliverUntil(() -> Hooks.see(lead, made.id()).getString("status").equals("OFF"));
        Hooks.happen(COUNCIL, Hooks.records(1), "SUBMITTED");
        assertThat(Hooks.count(made.id(), DeliveryStatus.WAITING))
                .as("the test alone")
                .isEqualTo(1);
    }

    @Test
    void a_webhook_that_fails_for_five_days_is_switched_off_and_its_leads_are_written_to() {
        var made = Hooks.add(lead, receiver.url());
        receiver.answers(one -> 500);
        Sql.run("UPDATE webhook_endpoint SET failing_since = now() - interval '4 days 23 hours'");
        Hooks.test(lead, made.id());
        Hooks.deliverUntil(() -> Hooks.count(made.id(), DeliveryStatus.DEAD) == 1);
        assertThat(Hooks.see(lead, made.id()).getString("status")).isEqualTo("ON");
        Sql.run("UPDATE webhook_endpoint SET failing_since = now() - interval '5 days 1 minute'");
        Hooks.test(lead, made.id());
        Hooks.deliverUntil(() -> Hooks.see(lead, made.id()).getString("status").equals("OFF"));
        assertThat(Sql.text("SELECT count(*) FROM message WHERE kind = 'WEBHOOK_SWITCHED_OFF' AND person_id = '"
                        + lead.id() + "'"))
                .isEqualTo("1");
        assertThat(Sql.text("SELECT count(*) FROM message m JOIN person p ON p.id = m.person_id"
                        + " WHERE m.kind = 'WEBHOOK_SWITCHED_OFF' AND p.authority_code <> '" + COUNCIL + "'"))
                .isEqualTo("0");
    }

    @Test
    void one_slow_council_holds_up_no_other() throws InterruptedException {
        var leave = new CountDownLatch(1);
        try (var slow = new Receiver().answers(one -> await(leave))) {
            var held = Hooks.add(lead, slow.url());
            var other = councilLead("LDS");
            var prompt = Hooks.add(other, receiver.url());
            Hooks.happen(COUNCIL, Hooks.records(30), "SUBMITTED");
            Jobs.run("send-webhooks");
            Hooks.deliverUntil(() -> slow.came.size() == 1);
            Hooks.happen("LDS", Hooks.records(30), "SUBMITTED");
            Hooks.deliverUntil(() -> Hooks.count(prompt.id(), DeliveryStatus.DELIVERED) == 30);
            assertThat(slow.came).as("one worker at a time is held").hasSize(1);
            assertThat(Hooks.count(held.id(), DeliveryStatus.WAITING)).isEqualTo(30);
        } finally {
            leave.countDown();
        }
    }

    @Test
    void a_turn_is_one_workers_until_its_lease_ends() {
        var made = Hooks.add(lead, receiver.url());
        Hooks.test(lead, made.id());
        var turn = turns.take();
        assertThat(turn).isPresent();
        assertThat(turns.take()).isEmpty();
        Sql.run("UPDATE webhook_endpoint SET lease_until = now() - interval '1 second'");
        assertThat(turns.take()).isPresent().get().satisfies(next -> assertThat(next.owner())
                .isNotEqualTo(turn.get().owner()));
        turns.release(turn.get(), java.time.Duration.ZERO);
        assertThat(turns.take()).as("a lease that was lost gives nothing free").isEmpty();
    }

    @Test
    void old_deliveries_are_forgotten_and_what_may_still_be_tried_is_not() {
        var made = Hooks.add(lead, receiver.url());
        Hooks.happen(COUNCIL, Hooks.records(3), "SUBMITTED");
        Sql.run("UPDATE webhook_delivery SET created_at = now() - interval '31 days'");
        Sql.run("UPDATE webhook_delivery SET status = 'DEAD' WHERE id = (SELECT id FROM webhook_delivery LIMIT 1)");
        assertThat(Jobs.run("forget-webhook-deliveries")).isEqualTo(1);
        assertThat(Hooks.count(made.id(), DeliveryStatus.WAITING)).isEqualTo(2);
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
            return 200;
        } catch (InterruptedException stopped) {
            return 500;
        }
    }
}
