package uk.learningoffer.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import uk.learningoffer.doors.Wire.Sent;

/** Requests for an operation: some as the contract wants them, some a little off, some hostile. */
final class FuzzRequests {
    private static final Pattern KNOWN = Pattern.compile("\"(id|slug|code|name|reference)\":\"([^\"]{1,80})\"");
    private static final Pattern CANNOT_BE_SENT = Pattern.compile("[^\\x20-\\x7e\\xa0-\\xff]");
    private static final int KEPT = 400;

    /** What no log, number or error may repeat. */
    private final String canary;

    private final RandomGenerator random;
    private final Values values;
    private final Mutations mutations;
    private final List<String> known = new ArrayList<>(List.of("1"));
    private final List<String> tags = new ArrayList<>(List.of("\"0\""));

    FuzzRequests(ApiDocument api, RandomGenerator random, String canary) {
        this.random = random;
        this.canary = canary;
        values = new Values(api, random, 0.5);
        mutations = new Mutations(random);
    }

    /** Records that exist are found again in later requests. */
    void learn(Wire.Answer answer) {
        var found = KNOWN.matcher(answer.body());
        while (found.find()) {
            keep(known, found.group(2));
        }
        if (!answer.header("ETag").isEmpty()) {
            keep(tags, answer.header("ETag"));
        }
    }

    private void keep(List<String> kept, String value) {
        if (kept.size() < KEPT) {
            kept.add(value);
        } else {
            kept.set(random.nextInt(KEPT), value);
        }
    }

    Sent next(Operation operation) {
        var sent = Sent.of(
                operation.method(),
                operation.path(name -> escaped(random.nextInt(5) == 0 ? mutations.text() : one(known)))
                        + query(operation));
        if (operation.takes("If-Match") && random.nextInt(10) > 0) {
            sent = sent.with("If-Match", header(one(tags)));
        }
        if (operation.takes("Idempotency-Key") && random.nextInt(10) > 0) {
            sent = sent.with("Idempotency-Key", header(UUID.randomUUID().toString()));
        }
        if (operation.sends().isPresent()) {
            var type =
                    random.nextInt(20) == 0 ? "text/plain" : operation.sends().get();
            sent = sent.with("Content-Type", type).with(body(operation));
        }
        return random.nextInt(10) == 0 ? sent.with("Accept", random.nextBoolean() ? "text/csv" : "image/png") : sent;
    }

    private String body(Operation operation) {
        if (random.nextInt(12) == 0) {
            return mutations.body();
        }
        var good = marked(values.of(operation.bodySchema()));
        if (!operation.sends().get().endsWith("json")) {
            return operation.sends().get().contains("form")
                    ? "grant_type=client_credentials&client_id=" + escaped(mutations.text()) + "&client_secret="
                            + canary
                    : "a,b\n" + mutations.text() + "," + canary + "\n";
        }
        return (random.nextBoolean() ? good : mutations.of(good)).toString();
    }

    /** Words that somebody writes get the canary, which no rule on their form refuses. */
    private JsonNode marked(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> object.set(name, marked(object.get(name))));
        } else if (node instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                array.set(index, marked(array.get(index)));
            }
        } else if (node.isTextual() && node.asText().startsWith("Some words")) {
            return TextNode.valueOf(random.nextInt(4) == 0 ? canary + "@leeds.gov.uk" : canary);
        }
        return node;
    }

    private String query(Operation operation) {
        var query = new StringBuilder();
        for (var parameter : operation.parameters("query")) {
            if (random.nextInt(3) == 0) {
                var value = random.nextInt(3) == 0
                        ? mutations.text()
                        : random.nextInt(3) == 0
                                ? one(known)
                                : values.of(parameter.path("schema")).asText();
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(escaped(value));
            }
        }
        return query.toString();
    }

    private String header(String good) {
        return random.nextInt(8) > 0
                ? good
                : CANNOT_BE_SENT
                        .matcher(random.nextBoolean() ? canary : mutations.text())
                        .replaceAll("")
                        .strip();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
