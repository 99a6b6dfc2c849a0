package uk.learningoffer.platform.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class RetiringTest {
    /** Nothing of the product retires yet. */
    @PermitAll
    @Path("/api/v1/of-tests")
    public static class OfTests {
        @GET
        @Path("/retiring")
        @Operation(hidden = true)
        @Retiring(since = "2027-01-01", until = "2027-07-01")
        public String retiring() {
            return "still here";
        }

        @GET
        @Path("/staying")
        @Operation(hidden = true)
        public String staying() {
            return "here";
        }
    }

    @Test
    void callers_are_told_since_when_and_until_when_and_where_to_read_of_it() {
        var answer = RestAssured.get("/api/v1/of-tests/retiring");
        assertThat(answer.asString()).isEqualTo("still here");
        assertThat(answer.header("Deprecation")).isEqualTo("@1798761600");
        assertThat(answer.header("Sunset")).isEqualTo("Wed, 30 Jun 2027 23:00:00 GMT");
        assertThat(answer.headers().getValues("Link"))
                .containsExactlyInAnyOrder(
                        "</developers#change-log>; rel=\"deprecation\"; type=\"text/html\"",
                        "</developers#change-log>; rel=\"sunset\"; type=\"text/html\"");
    }

    @Test
    void of_what_stays_nothing_is_said() {
        var answer = RestAssured.get("/api/v1/of-tests/staying");
        assertThat(answer.asString()).isEqualTo("here");
        assertThat(answer.headers().hasHeaderWithName("Deprecation")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Sunset")).isFalse();
    }
}
