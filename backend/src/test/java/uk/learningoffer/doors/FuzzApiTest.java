package uk.learningoffer.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.doors.Wire.Sent;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Heard;
import uk.learningoffer.testsupport.InvariantsHold;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/**
 * S17, S18, S24, S26, S27: whatever is sent to whichever operation by whomever: the answer is one of the contract, and nothing that was sent is
 * found where it does not belong. {@code -Dfuzz.requests=20000} is the long run, {@code -Dfuzz.seed=2} another one.
 */
@ApiTest
@TestProfile(ServiceOfItsOwn.class)
class FuzzApiTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1500);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final String CANARY = "canary7f3a9c41";
    private static final List<Supplier<Somebody>> EVERYBODY = List.of(
            People::applicant,
            () -> People.councilLead("LDS"),
            People::reviewer,
            People::editor,
            People::analyst,
            People::administrator,
            () -> People.partner("LDS"));

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void nothing_that_is_sent_breaks_anything_or_is_found_where_it_does_not_belong()
            throws JsonProcessingException, SQLException {
        assertThat(Sql.text("SELECT current_database()")).isEqualTo(ServiceOfItsOwn.DATABASE);
        var service = "http://localhost:" + RestAssured.port;
        var fuzzer = new Fuzzer(service, ApiDocument.ofTheService(), SEED, CANARY);
        try (var logs = new Heard(Pattern.compile(CANARY))) {
            var found = fuzzer.run(REQUESTS, callers());
            assertThat(found).as("%d requests, seed %d", REQUESTS, SEED).isEmpty();
            assertThat(logs.lines()).as("logs").isEmpty();
        }
        assertThat(Wire.send("http://localhost:" + management.getPort(), Sent.of("GET", "/q/metrics"))
                        .body())
                .as("metrics")
                .contains("http_server_requests")
                .doesNotContain(CANARY);
        assertThat(InvariantsHold.violations()).isEmpty();
    }

    private static List<Supplier<String>> callers() {
        return Stream.<Supplier<String>>concat(
                        Stream.of(() -> null), EVERYBODY.stream().map(each -> () -> AccessWorld.token(each.get())))
                .toList();
    }
}
