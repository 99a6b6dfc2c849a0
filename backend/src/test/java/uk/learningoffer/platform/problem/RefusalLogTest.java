package uk.learningoffer.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.bearing;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Heard;

@ApiTest
class RefusalLogTest {
    @Test
    void a_refusal_is_logged_with_the_operation_whom_and_the_request() {
        var somebody = applicant();
        try (var heard = new Heard(Pattern.compile("RefusalLog"))) {
            as(somebody)
                    .header("X-Request-Id", "refused-403")
                    .get("/api/v1/users")
                    .then()
                    .statusCode(403);
            as(somebody)
                    .header("X-Request-Id", "refused-404")
                    .get("/api/v1/applications/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            asNobody()
                    .header("X-Request-Id", "refused-401")
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401);
            assertThat(heard.lines())
                    .anySatisfy(line ->
                            assertThat(line).contains("refused-403", "403 for UserResource.", "to " + somebody.id()))
                    .anySatisfy(line -> assertThat(line)
                            .contains("refused-404", "404 for ApplicationResource.", "to " + somebody.id()))
                    .anySatisfy(line -> assertThat(line).contains("refused-401", "to nobody known"));
        }
    }

    @Test
    void a_token_that_nobody_asks_for_is_not_looked_at_to_log_a_refusal() {
        bearing("of.no.use").get("/api/v1/authorities/NOPE").then().statusCode(404);
    }
}
