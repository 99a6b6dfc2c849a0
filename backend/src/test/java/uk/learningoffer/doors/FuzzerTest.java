package uk.learningoffer.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S17, S35: the fuzzer finds what is planted in a service made of faults, and nothing in the one operation that has none. */
class FuzzerTest {
    private static final String CANARY = "canary0a1b2c3d";
    private static final Map<String, String> PLANTED = Map.of(
            "breaks-on-null", "a status of the 500s: 500",
            "says-201", "not the contract: the status 201 is not in the contract",
            "forgets-a-field", "not the contract:",
            "plain-error", "an error that is no problem+json",
            "shows-its-stack", "an error that shows the inside",
            "echoes", "an error that repeats what was sent",
            "bare", "no header Content-Security-Policy",
            "hangs-up", "no answer:");

    @Test
    void every_planted_fault_is_found_and_nothing_else() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", FuzzerTest::answer);
        server.start();
        try {
            var service = "http://localhost:" + server.getAddress().getPort();
            var found = new Fuzzer(service, contract(), 1, CANARY)
                    .run(100 * (PLANTED.size() + 1), List.of(() -> null))
                    .keySet();
            PLANTED.forEach((name, fault) ->
                    assertThat(found).anySatisfy(each -> assertThat(each).startsWith("POST /" + name + ": " + fault)));
            assertThat(found).noneSatisfy(each -> assertThat(each).startsWith("POST /faultless"));
        } finally {
            server.stop(0);
        }
    }

    private static String contract() {
        var operation = """
                "/%s": {"post": {
                  "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["words"],
                    "properties": {"words": {"type": "string"}}}}}},
                  "responses": {
                    "200": {"content": {"application/json": {"schema": {"type": "object", "required": ["id"]}}}},
                    "default": {"content": {"application/problem+json": {"schema": {"type": "object"}}}}}}}""";
        return Stream.concat(PLANTED.keySet().stream(), Stream.of("faultless"))
                .sorted()
                .map(operation::formatted)
                .collect(Collectors.joining(",", "{\"openapi\": \"3.1.0\", \"paths\": {", "}}"));
    }

    private static void answer(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var isGood = body.startsWith("{\"words\":\"");
        switch (call.getRequestURI().getPath().substring(1)) {
            case "breaks-on-null" -> say(call, body.contains(":null") ? 500 : 200, "{\"id\":1}");
            case "says-201" -> say(call, 201, "{\"id\":1}");
            case "forgets-a-field" -> say(call, 200, body.length() > 200 ? "{}" : "{\"id\":1}");
            case "plain-error" -> say(call, isGood ? 200 : 400, "text/plain", "{\"id\":1}");
            case "shows-its-stack" ->
                say(call, isGood ? 200 : 400, isGood ? "{\"id\":1}" : "{\"detail\":\"java.lang.Exception\"}");
            case "echoes" -> say(call, 400, "{\"detail\":\"" + (body.contains(CANARY) ? CANARY : "") + "\"}");
            case "hangs-up" -> {
                if (isGood) {
                    say(call, 200, "{\"id\":1}");
                }
                call.close();
            }
            default -> say(call, isGood ? 200 : 400, "{\"id\":1}");
        }
    }

    private static void say(HttpExchange call, int status, String body) throws IOException {
        say(call, status, status < 400 ? "application/json" : "application/problem+json", body);
    }

    private static void say(HttpExchange call, int status, String type, String body) throws IOException {
        if (!call.getRequestURI().getPath().equals("/bare")) {
            call.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
        }
        List.of(
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Cross-Origin-Opener-Policy",
                        "Cross-Origin-Resource-Policy")
                .forEach(header -> call.getResponseHeaders().set(header, "x"));
        call.getResponseHeaders().set("Content-Type", type);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
