package uk.learningoffer.doors;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends what it is given as it is: no filter completes it, and no answer is refused. */
final class Wire {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    /** @param path with its query, escaped; @param body null for none */
    record Sent(String method, String path, Map<String, String> headers, String body) {
        static Sent of(String method, String path) {
            return new Sent(method, path, Map.of(), null);
        }

        Sent with(String header, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Sent(method, path, more, body);
        }

        Sent with(String text) {
            return new Sent(method, path, headers, text);
        }

        /** @param token null for nobody */
        Sent as(String token) {
            return token == null ? this : with("Authorization", "Bearer " + token);
        }
    }

    record Answer(int status, HttpHeaders headers, String body, Duration took) {
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    static Answer send(Sent sent) {
        return send("http://localhost:" + RestAssured.port, sent);
    }

    static Answer send(String service, Sent sent) {
        var request = HttpRequest.newBuilder(URI.create(service + sent.path()))
                .timeout(PATIENCE)
                .method(
                        sent.method(),
                        sent.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(sent.body()));
        sent.headers().forEach(request::header);
        var started = System.nanoTime();
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers(),
                    new String(answer.body(), StandardCharsets.UTF_8),
                    Duration.ofNanos(System.nanoTime() - started));
        } catch (IOException failed) {
            throw new UncheckedIOException(sent.method() + " " + sent.path(), failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
