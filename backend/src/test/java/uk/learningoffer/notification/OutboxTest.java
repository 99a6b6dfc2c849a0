package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.MailCatcher;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.testsupport.ApiTest;

/** R7: every message arrives, and arrives once, whatever happens to workers and mail servers. */
@ApiTest
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    MessageLeases leases;

    @Inject
    MessageWriter writer;

    @Inject
    MessageSender sender;

    @Inject
    MailCatcher mails;

    @Inject
    Session database;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    /** What other tests left would stand in line before a server that lets its callers wait. */
    @BeforeEach
    void nothing_else_is_due() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery(
                        "UPDATE message SET next_at = now() + interval '1 hour' WHERE status = 'WAITING'")
                .executeUpdate());
    }

    @Test
    void replicas_that_work_at_once_send_each_message_once_and_miss_none() throws Exception {
        var to = IntStream.range(0, 500).mapToObj(number -> address()).toList();
        write(to);
        var replicas = Executors.newFixedThreadPool(2);
        var start = new CountDownLatch(1);
        var sent = new ArrayList<java.util.concurrent.Future<Integer>>();
        for (var replica = 0; replica < 2; replica++) {
            sent.add(replicas.submit(() -> {
                start.await();
                return new MessageWorker(leases, writer, sender).sendAllDue();
            }));
        }
        start.countDown();
        for (var each : sent) {
            assertThat(each.get()).isPositive();
        }
        replicas.shutdown();
        waitUntil(Duration.ofSeconds(60), () -> count("SENT", to) == 500);
        assertThat(received(to)).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void the_same_event_makes_one_message() {
        var letter = letter(address());
        QuarkusTransaction.requiringNew().run(() -> outbox.write(List.of(letter)));
        QuarkusTransaction.requiringNew().run(() -> outbox.write(List.of(letter)));
        var to = List.of(letter.recipient().email());
        waitUntil(Duration.ofSeconds(10), () -> received(to).size() == 1);
        assertThat(ids(to)).hasSize(1);
    }

    @Test
    void what_is_rolled_back_is_never_sent() {
        var letter = letter(address());
        QuarkusTransaction.begin();
        outbox.write(List.of(letter));
        QuarkusTransaction.rollback();
        assertThat(ids(List.of(letter.recipient().email()))).isEmpty();
    }

    @Test
    void a_mail_server_that_refuses_loses_nothing() {
        var to = List.of(address());
        mails.whileAway(() -> {
            write(to);
            waitUntil(Duration.ofSeconds(20), () -> error(to) != null);
        });
        assertThat(tries(to)).isEqualTo(1);
        assertThat(count("WAITING", to)).isEqualTo(1);
        assertThat(error(to)).isNotBlank().doesNotContain("@");
        arrivesOnceWhenDue(to);
    }

    @Test
    void a_mail_server_that_says_nothing_loses_nothing() {
        var to = List.of(address());
        mails.whileAway(() -> {
            try (var silent = BrokenMailServer.silent(port)) {
                write(to);
                waitUntil(Duration.ofSeconds(40), () -> error(to) != null);
                var called = silent.calls();
                waitUntil(Duration.ofSeconds(20), () -> silent.hungUp() >= called);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        arrivesOnceWhenDue(to);
    }

    @Test
    void a_mail_server_that_dies_in_the_middle_gets_the_same_mail_again() {
        var to = List.of(address());
        var first = new ArrayList<String>();
        mails.whileAway(() -> {
            try (var dying = BrokenMailServer.dyingInTheMiddle(port)) {
                write(to);
                waitUntil(Duration.ofSeconds(40), () -> error(to) != null);
                first.addAll(dying.messageIds());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        arrivesOnceWhenDue(to);
        assertThat(first).isNotEmpty().allMatch(id -> id.equals(received(to).get(0)));
    }

    @Test
    void messages_share_a_connection_and_a_mail_server_that_ends_it_fails_none_of_them() {
        var to = IntStream.range(0, 6).mapToObj(number -> address()).toList();
        mails.whileAway(() -> {
            try (var hangingUp = BrokenMailServer.hangingUp(port)) {
                QuarkusTransaction.requiringNew().run(() -> write(to));
                waitUntil(Duration.ofSeconds(40), () -> count("SENT", to) == 6);
                assertThat(hangingUp.messageIds()).hasSize(6).doesNotHaveDuplicates();
                assertThat(hangingUp.calls()).isEqualTo(3);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        assertThat(tries(to)).isEqualTo(1);
    }

    @Test
    void a_message_of_a_worker_that_died_is_sent_by_another_once_its_lease_is_over() {
        var to = List.of(address());
        QuarkusTransaction.requiringNew().run(() -> {
            write(to);
            update("SET lease_owner = 'dead', lease_until = now() + interval '1 second', attempts = 1", to);
        });
        var id = ids(to).get(0);
        assertThat(leases.sent(id, "somebody else")).isFalse();
        waitUntil(Duration.ofSeconds(20), () -> count("SENT", to) == 1);
        assertThat(tries(to)).isEqualTo(2);
        assertThat(leases.sent(id, "dead")).as("it lost its lease").isFalse();
        assertThat(received(to)).hasSize(1);
    }

    @Test
    void a_message_that_fails_ten_times_is_dead_and_keeps_its_words_for_another_try() {
        var to = List.of(address());
        mails.whileAway(() -> {
            QuarkusTransaction.requiringNew().run(() -> {
                write(to);
                update("SET attempts = 9", to);
            });
            waitUntil(Duration.ofSeconds(20), () -> count("DEAD", to) == 1);
        });
        QuarkusTransaction.requiringNew()
                .run(() -> update("SET status = 'WAITING', attempts = 0, next_at = now()", to));
        waitUntil(Duration.ofSeconds(20), () -> received(to).size() == 1);
    }

    @Test
    void who_waits_for_a_sign_in_link_does_not_wait_for_all_other_messages() {
        var others = IntStream.range(0, 60).mapToObj(number -> address()).toList();
        var waits = address();
        var link = new Letter(
                MessageKind.SIGN_IN,
                waits,
                new Recipient(waits, null, null),
                Map.of("token", "none", "code", "ABCD2345"));
        QuarkusTransaction.requiringNew().run(() -> {
            write(others);
            update("SET next_at = now() - interval '1 minute'", others);
            outbox.write(List.of(link));
        });
        waitUntil(Duration.ofSeconds(60), () -> count("SENT", others) == 60);
        var ahead = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        SELECT count(*) FROM message other JOIN message link ON other.sent_at < link.sent_at
                        WHERE link.dedupe_key = :link AND other.dedupe_key IN (:others)""", Long.class)
                .setParameterList("others", keys(others))
                .setParameter("link", link.dedupeKey())
                .getSingleResult());
        assertThat(received(List.of(waits))).hasSize(1);
        assertThat(ahead).isZero();
    }

    private void arrivesOnceWhenDue(List<String> to) {
        QuarkusTransaction.requiringNew().run(() -> update("SET next_at = now()", to));
        waitUntil(Duration.ofSeconds(30), () -> count("SENT", to) == 1);
        assertThat(received(to)).hasSize(1);
    }

    private void write(List<String> to) {
        QuarkusTransaction.joiningExisting()
                .run(() -> outbox.write(to.stream().map(OutboxTest::letter).toList()));
    }

    private static String address() {
        return UUID.randomUUID() + "@leeds.gov.uk";
    }

    /** The address is the event too, so that a test finds its rows. */
    private static Letter letter(String to) {
        return new Letter(
                MessageKind.RETURNED,
                to,
                new Recipient(to, null, null),
                Map.of("greeting", "Hello,", "courseTitle", "Data with care"));
    }

    /** Message-IDs of what arrived for these people. */
    private List<String> received(List<String> to) {
        return Inboxes.of(mails, to).stream().map(Inboxes::messageId).toList();
    }

    private long count(String status, List<String> to) {
        return query(
                "SELECT count(*) FROM message WHERE status = '" + status + "' AND dedupe_key IN (:keys)",
                to,
                Long.class);
    }

    private int tries(List<String> to) {
        return query("SELECT max(attempts) FROM message WHERE dedupe_key IN (:keys)", to, Integer.class);
    }

    private String error(List<String> to) {
        return query("SELECT max(last_error) FROM message WHERE dedupe_key IN (:keys)", to, String.class);
    }

    private List<UUID> ids(List<String> to) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("SELECT id FROM message WHERE dedupe_key IN (:keys)", UUID.class)
                        .setParameterList("keys", keys(to))
                        .getResultList());
    }

    private <T> T query(String sql, List<String> to, Class<T> type) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, type)
                .setParameterList("keys", keys(to))
                .getSingleResult());
    }

    private void update(String change, List<String> to) {
        database.createNativeMutationQuery("UPDATE message " + change + " WHERE dedupe_key IN (:keys)")
                .setParameterList("keys", keys(to))
                .executeUpdate();
    }

    private static List<String> keys(List<String> to) {
        return to.stream().map(each -> letter(each).dedupeKey()).toList();
    }

    private static void waitUntil(Duration atMost, java.util.function.BooleanSupplier condition) {
        Inboxes.waitUntil(atMost, condition);
    }
}
