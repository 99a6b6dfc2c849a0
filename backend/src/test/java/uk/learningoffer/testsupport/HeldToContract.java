package uk.learningoffer.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Checks every answer of every API test against openapi.yaml. Requests are not: many tests send wrong ones on purpose. */
public class HeldToContract implements BeforeAllCallback, Filter {
    private static Contract contract;

    @Override
    public void beforeAll(ExtensionContext context) {
        RestAssured.replaceFiltersWith(List.of(this));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        var mediaType = Objects.toString(response.contentType(), "");
        var faults =
                contract().faults(request.getMethod(), path, response.statusCode(), mediaType, response.asString());
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answered %d, which openapi.yaml does not allow:%n%s%n%s"
                    .formatted(request.getMethod(), path, response.statusCode(), faults, response.asString()));
        }
        return response;
    }

    static synchronized Contract contract() {
        if (contract == null) {
            // The running service's own: ContractFileTest holds the committed file to it.
            var json = RestAssured.given()
                    .noFilters()
                    .accept("application/json")
                    .get("/openapi")
                    .asString();
            try {
                contract = new Contract(json);
            } catch (JsonProcessingException notJson) {
                throw new IllegalStateException(notJson);
            }
        }
        return contract;
    }
}
