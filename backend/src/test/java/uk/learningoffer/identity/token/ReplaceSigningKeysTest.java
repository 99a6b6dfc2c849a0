package uk.learningoffer.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

/** S7: a key that may be known to somebody else is refused within seconds, and the new one is believed at once. */
@ApiTest
class ReplaceSigningKeysTest {
    private static final String ME = "/api/v1/me";

    @Inject
    ReplaceSigningKeys command;

    @Test
    void every_token_of_before_is_refused_within_five_seconds_and_new_ones_work() throws InterruptedException {
        var somebody = applicant();
        var before = as(somebody);
        before.get(ME).then().statusCode(200);
        assertThat(command.run(ReplaceSigningKeys.COMMAND)).isZero();
        var started = Instant.now();
        while (before.get(ME).statusCode() != 401) {
            assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(7));
            Thread.sleep(100);
        }
        as(somebody).get(ME).then().statusCode(200);
    }
}
