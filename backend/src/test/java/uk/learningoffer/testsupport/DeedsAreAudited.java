package uk.learningoffer.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** R23: whatever a request of an API test changed has left its event, under the id of the request. */
public class DeedsAreAudited implements BeforeAllCallback, Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> WITHOUT_EVENT = withoutEvent();

    @Override
    public void beforeAll(ExtensionContext context) {
        RestAssured.filters(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        if (!READING.contains(request.getMethod()) && response.statusCode() < 300 && isFirst(response)) {
            var operation = HeldToContract.contract()
                    .name(request.getMethod(), URI.create(request.getURI()).getPath());
            operation.filter(each -> !WITHOUT_EVENT.contains(each)).ifPresent(each -> assertThat(
                            events(response.header("X-Request-Id")))
                    .as("events of a %s that was done; not-audited.txt names those that need none", each)
                    .isPositive());
        }
        return response;
    }

    private static boolean isFirst(Response response) {
        return response.header("Idempotent-Replayed") == null;
    }

    private static int events(String request) {
        return Integer.parseInt(Sql.text("SELECT count(*) FROM audit_event WHERE request_id = '" + request + "'"));
    }

    private static Set<String> withoutEvent() {
        try (var lines = new BufferedReader(new InputStreamReader(
                DeedsAreAudited.class.getResourceAsStream("/not-audited.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(": ")))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
