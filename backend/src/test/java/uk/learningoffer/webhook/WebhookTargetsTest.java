package uk.learningoffer.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.platform.outbound.OpenForTests;
import uk.learningoffer.platform.outbound.PrivateHosts;
import uk.learningoffer.testsupport.ApiTest;

/** S28: no address of a webhook leads to a machine that is not on the public web, not even one that came past the form. */
@ApiTest
class WebhookTargetsTest {
    @Inject
    WebhookSender sender;

    private ServerSocket trap;
    private final AtomicInteger caught = new AtomicInteger();

    @BeforeEach
    void open() throws IOException {
        trap = new ServerSocket();
        trap.bind(new InetSocketAddress("127.0.0.1", 0));
        OpenForTests.port(trap.getLocalPort());
        new Thread(this::count, "trap").start();
    }

    @AfterEach
    void close() throws IOException {
        trap.close();
    }

    @Test
    void nothing_is_connected_to() {
        assertThat(PrivateHosts.ALL).hasSizeGreaterThanOrEqualTo(60);
        for (var host : PrivateHosts.ALL) {
            for (var scheme : List.of("https", "HTTPS", "http")) {
                var outcome = send(scheme + "://" + host + ":" + trap.getLocalPort() + "/");
                assertThat(outcome.isTaken()).as(host).isFalse();
                assertThat(outcome.isSilent()).as(host).isTrue();
            }
        }
        assertThat(caught).hasValue(0);
        assertThat(send("http://example.org/").error()).contains("https://");
    }

    @Test
    void the_trap_catches_what_is_allowed_to_come() {
        OpenForTests.local(trap.getLocalPort());
        send("http://127.0.0.1:" + trap.getLocalPort() + "/");
        assertThat(caught.get()).isPositive();
    }

    private Outcome send(String url) {
        var turn = new Turn(UUID.randomUUID(), "test", url, List.of(WebhookSecret.generate()));
        return sender.send(turn, new Parcel(UUID.randomUUID(), DeliveryTable.TEST, Instant.now(), 0, null));
    }

    private void count() {
        while (!trap.isClosed()) {
            try {
                trap.accept().close();
                caught.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }
}
