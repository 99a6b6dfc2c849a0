package uk.learningoffer.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * S27: whatever a test class does, no line of the log has somebody's address, their name or a token in it, and no error and
 * no address that the service sends people to has an e-mail address or a token.
 */
public class NothingPersonalLeaks implements BeforeAllCallback, AfterAllCallback, Filter {
    // The one address is the example in our own words.
    private static final String SECRET = "(?!name@council)\\b[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|eyJ[\\w-]{15,}\\.";
    private static final Pattern TOLD = Pattern.compile(SECRET);
    private static final Pattern LOGGED = Pattern.compile(SECRET + "|Test Person");
    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(NothingPersonalLeaks.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(HERE).put("heard", new Heard(LOGGED));
        RestAssured.filters(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        if (response.statusCode() >= 400) {
            assertThat(response.asString()).as("an error").doesNotContainPattern(TOLD);
        }
        assertThat(Objects.toString(response.header("Location"), ""))
                .as("an address")
                .doesNotContainPattern(TOLD);
        return response;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        try (var heard = context.getStore(HERE).remove("heard", Heard.class)) {
            assertThat(heard.lines())
                    .as("logged by %s", context.getDisplayName())
                    .isEmpty();
        }
    }
}
