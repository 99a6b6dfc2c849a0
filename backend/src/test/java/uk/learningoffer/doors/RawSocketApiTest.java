package uk.learningoffer.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.testsupport.ApiTest;

/** S3, S21, S23: what no client library would send: nothing of it opens a door, is taken for two requests, or breaks anything. */
@ApiTest
class RawSocketApiTest {
    private static final int PATIENCE = 5_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
    private static final String MATCH =
            "POST /api/v1/user-stories/match HTTP/1.1\r\nHost: localhost\r\n" + "Content-Type: application/json\r\n";
    private static final String SMUGGLED = "GET /api/v1/vocabulary HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/audit-events",
                "//api/v1/audit-events",
                "/api//v1/audit-events",
                "/./api/v1/audit-events",
                "/api/v1/courses/../audit-events",
                "/api/v1/courses/..;/audit-events",
                "/api/v1/courses/%2e%2e/audit-events",
                "/api/v1/courses/%2e%2e%2faudit-events",
                "/api/v1/courses/.%252e/audit-events",
                "/api/v1/courses/..%5caudit-events",
                "/api/v1/courses/%c0%ae%c0%ae/audit-events",
                "/api/v1/audit-events/",
                "/api/v1/audit-events;x=1",
                "/api/v1;x=1/audit-events",
                "/api/v1/audit-events%00",
                "/api/v1/audit-events%00.js",
                "/api/v1/audit-events.json",
                "/api/v1/audit-events%20",
                "/api/v1/audit-events%0d%0aX:1",
                "/api/v1/audit-events#/opening",
                "/API/V1/AUDIT-EVENTS",
                "/api/v1/%61udit-events",
                "/%61pi/v1/audit-events",
                "/assets/../api/v1/audit-events",
                "/assets/%2e%2e/api/v1/audit-events",
                "http://localhost/api/v1/audit-events",
                "http://example.org/api/v1/audit-events",
                "/q/health",
                "/q/metrics",
                "/q/info",
                "/q/dev-ui",
                "/q/arc/beans",
                "/q/openapi",
                "/metrics",
                "/META-INF/MANIFEST.MF",
                "/application.properties",
                "/../application.properties",
                "/assets/..%2f..%2fapplication.properties",
                "/db/changes.yaml",
                "/.env",
                "/.git/config",
                "/access.txt",
            })
    void no_way_of_writing_an_address_opens_a_door(String address) {
        for (var header : new String[] {
            "",
            "X-Original-URL: /api/v1/vocabulary\r\n",
            "X-HTTP-Method-Override: PUT\r\n",
            "X-Forwarded-Prefix: /x\r\n"
        }) {
            var answer =
                    said("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n");
            assertThat(answer).doesNotContain("\"items\"", "learning_offer", "quarkus.", "databaseChangeLog");
            assertThat(status(answer)).as(answer).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                "Content-Length: 2\r\nContent-Length: 60\r\n\r\n{}",
                "Content-Length: 2, 60\r\n\r\n{}",
                "Content-Length: +2\r\n\r\n{}",
                "Content-Length: -1\r\n\r\n{}",
                "Content-Length: 0x2\r\n\r\n{}",
                "Content-Length : 2\r\n\r\n{}",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}\r\n0\r\n\r\n",
            })
    void a_body_with_two_ends_is_never_two_requests(String rest) {
        var answer = said(MATCH + rest + SMUGGLED);
        // The second request is one that anybody may make: that it is not answered is what counts.
        assertThat(answer).as("the smuggled request was answered").doesNotContain("\"motivators\":[{");
        assertThat(STATUS.matcher(answer).results().map(found -> found.group(1)))
                .as(answer)
                .allMatch(status -> status.startsWith("4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/vocabulary HTTP/1.1\r\n\r\n",
                "GET /api/v1/vocabulary HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "TRACE /api/v1/vocabulary HTTP/1.1\r\nHost: localhost\r\nX-Secret: 1\r\n\r\n",
                "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n",
                "MADEUP /api/v1/vocabulary HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET\r\n\r\n",
                "\r\n\r\n\r\n\u0000\u0001\u0002\r\n\r\n",
                "GET /api/v1/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/vocabulary?q=%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/courses?q=%c3%28 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /api/v1/user-stories/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 10737418240\r\n\r\n{",
                "POST /api/v1/user-stories/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/v1/user-stories/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: x\r\n"
                        + "Content-Length: 2\r\n\r\n{}",
                "POST /api/v1/user-stories/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json; charset=utf-16\r\n"
                        + "Content-Length: 2\r\n\r\n{}",
            })
    void what_is_no_request_breaks_nothing(String sent) {
        var answer = said(sent);
        // Tests and development show what the framework stumbled over, production does not: only a trace is looked for.
        assertThat(answer).doesNotContain("X-Secret", "\tat ");
        assertThat(STATUS.matcher(answer).results().map(found -> found.group(1)))
                .as(answer)
                .noneMatch(status -> status.startsWith("5"));
    }

    @ParameterizedTest
    @CsvSource({"20_000, 400", "500_000, 413"})
    void very_many_fields_are_refused_without_delay(String many, int status) {
        var body = IntStream.range(0, Integer.parseInt(many.replace("_", "")))
                .mapToObj(field -> ",\"f" + field + "\":1")
                .collect(Collectors.joining("", "{\"words\":\"data\"", "}"));
        var answer = said(MATCH + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(status(answer)).isEqualTo(status);
        assertThat(answer.length()).as("an answer that is small").isLessThan(100_000);
    }

    private static int status(String answer) {
        var found = STATUS.matcher(answer);
        return found.find() ? Integer.parseInt(found.group(1)) : 400;
    }

    /** All that is answered until the service hangs up or says nothing more. */
    private static String said(String request) {
        var answer = new StringBuilder();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var buffer = new byte[65536];
            for (int read; (read = socket.getInputStream().read(buffer)) >= 0; ) {
                answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                // What would come after the answer to a request that keeps the connection comes at once.
                socket.setSoTimeout(300);
            }
        } catch (SocketTimeoutException saysNothingMore) {
            return answer.toString();
        } catch (IOException hungUp) {
            return answer.toString();
        }
        return answer.toString();
    }
}
