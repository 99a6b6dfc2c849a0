package uk.learningoffer.identity.signin;

import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.asNobody;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** S8, S9, S11: real requests at the same moment, over real connections. */
@ApiTest
class SignInRaceApiTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    SignInMessages messages;

    @Test
    void of_64_clicks_on_one_link_exactly_one_signs_in() {
        for (var round = 0; round < 20; round++) {
            var body = "{\"token\":\"" + asked().token() + "\"}";
            var statuses = statuses(Race.of(64, () -> send("email/confirm", body, null)));
            assertThat(frequency(statuses, 200)).isEqualTo(1);
            assertThat(frequency(statuses, 401)).isEqualTo(63);
        }
    }

    @Test
    void of_200_guesses_of_a_code_five_are_looked_at() {
        var sent = asked();
        var body = "{\"challengeId\":\"" + sent.challengeId() + "\",\"code\":\"22222222\"}";
        var statuses = statuses(Race.of(200, () -> send("email/confirm", body, null)));
        assertThat(frequency(statuses, 400)).isEqualTo(5);
        assertThat(frequency(statuses, 401)).isEqualTo(195);
        assertThat(Sql.text("SELECT attempts FROM sign_in_challenge WHERE id = '" + sent.challengeId() + "'"))
                .isEqualTo("5");
    }

    @Test
    void fifty_tabs_that_refresh_together_all_stay_signed_in() {
        var cookie = send("email/confirm", "{\"token\":\"" + asked().token() + "\"}", null)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        for (var round = 0; round < 5; round++) {
            var old = cookie.substring(0, cookie.indexOf(';'));
            var answers = Race.of(50, () -> send("refresh", "", old));
            assertThat(statuses(answers)).containsOnly(200);
            var successors = new HashSet<String>();
            answers.forEach(answer -> successors.add(
                    answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]));
            assertThat(successors).hasSize(1);
            cookie = successors.iterator().next() + ";";
        }
    }

    @Test
    void of_20_requests_for_one_address_at_once_five_get_a_message() {
        var email = "race-" + UUID.randomUUID() + "@leeds.gov.uk";
        var statuses = statuses(Race.of(20, () -> send("email", "{\"email\":\"" + email + "\"}", null)));
        assertThat(frequency(statuses, 202)).isEqualTo(5);
        assertThat(frequency(statuses, 429)).isEqualTo(15);
    }

    private SignInRequested asked() {
        var email = "race-" + UUID.randomUUID() + "@leeds.gov.uk";
        asNobody()
                .body(Map.of("email", email))
                .post("/api/v1/auth/email")
                .then()
                .statusCode(202);
        return messages.to(email);
    }

    private static HttpResponse<String> send(String path, String body, String cookie) {
        var origin = ConfigProvider.getConfig().getValue("test.url", String.class);
        var request = HttpRequest.newBuilder(URI.create(origin + "/api/v1/auth/" + path))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "learning-offer")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Integer> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::statusCode).toList();
    }
}
