package uk.learningoffer.library.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.platform.outbound.OpenForTests;
import uk.learningoffer.platform.outbound.PinnedWeb;
import uk.learningoffer.platform.outbound.PrivateHosts;
import uk.learningoffer.platform.outbound.Target;
import uk.learningoffer.testsupport.ApiTest;

/** What an address answers, and that none leads the service to a machine that is not on the public web. */
@ApiTest
class LinkProbeTest {
    @Inject
    LinkProbe probe;

    @Inject
    PinnedWeb web;

    private LocalWeb site;
    private ServerSocket trap;
    private final AtomicInteger caught = new AtomicInteger();

    @BeforeEach
    void open() throws IOException {
        site = new LocalWeb();
        trap = new ServerSocket();
        trap.bind(new InetSocketAddress("127.0.0.1", 0));
        OpenForTests.port(trap.getLocalPort());
        new Thread(this::count, "trap").start();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        trap.close();
    }

    @Test
    void no_address_leads_to_a_machine_that_is_not_on_the_public_web() {
        assertThat(PrivateHosts.ALL).hasSizeGreaterThanOrEqualTo(60);
        for (var host : PrivateHosts.ALL) {
            for (var scheme : List.of("http", "https", "HTTP")) {
                refuses(scheme + "://" + host + ":" + trap.getLocalPort() + "/");
            }
        }
        assertThat(caught).hasValue(0);
    }

    @Test
    void nor_does_any_redirect() {
        for (var host : PrivateHosts.ALL) {
            var to = "http://" + host + ":" + trap.getLocalPort() + "/latest/meta-data";
            refuses(site.url("/to?" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
        }
        for (var other :
                List.of("//127.0.0.1:" + trap.getLocalPort() + "/", "ftp://127.0.0.1/", "file:///etc/passwd")) {
            refuses(site.url("/to?" + URLEncoder.encode(other, StandardCharsets.UTF_8)));
        }
        assertThat(caught).hasValue(0);
    }

    @Test
    void the_trap_catches_what_is_allowed_to_come() {
        OpenForTests.local(trap.getLocalPort());
        ask("http://127.0.0.1:" + trap.getLocalPort() + "/");
        assertThat(caught.get()).isPositive();
    }

    @Test
    void a_name_is_not_looked_up_a_second_time() throws IOException {
        var uri = URI.create("http://changes-its-mind.invalid:" + site.port() + "/page?a=b");
        var pinned = new Target(uri, "changes-its-mind.invalid", site.port(), InetAddress.getByName("127.0.0.1"));
        assertThat(web.ask(HttpMethod.HEAD, pinned).status()).isEqualTo(200);
        assertThat(site.asked.get(0).host()).isEqualTo("changes-its-mind.invalid:" + site.port());
    }

    @ParameterizedTest
    @CsvSource({
        "/page, WORKS, 200",
        "/head-refused, WORKS, 200",
        "/hop/5, WORKS, 200",
        "/hop/6, BROKEN,",
        "/status/404, BROKEN, 404",
        "/status/410, BROKEN, 410",
        "/status/500, BROKEN, 500",
        "/status/304, BROKEN, 304",
        "/status/403, UNSURE, 403",
        "/status/429, UNSURE, 429"
    })
    void every_answer_is_told(String path, LinkOutcome outcome, Integer status) {
        var result = ask(site.url(path));
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.status()).isEqualTo(status);
    }

    @Test
    void we_say_who_we_are_and_ask_for_the_head_first() {
        ask(site.url("/head-refused"));
        assertThat(site.asked).extracting(LocalWeb.Asked::method).containsExactly("HEAD", "GET");
        assertThat(site.asked)
                .extracting(LocalWeb.Asked::userAgent)
                .containsOnly("learning-offer-link-checker (+http://localhost:8081/how-it-works#link-checker)");
    }

    @Test
    void a_website_that_is_not_there_is_broken() {
        assertThat(ask("https://no-such-website.invalid/").words()).isEqualTo("There is no website of that name");
        site.close();
        assertThat(ask(site.url("/")).words()).isEqualTo("The website did not answer");
    }

    private LinkResult ask(String url) {
        return probe.probe(url, host -> true).orElseThrow();
    }

    private void refuses(String url) {
        assertThat(ask(url).outcome()).as(url).matches(LinkOutcome::isFailure);
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
