package uk.learningoffer.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.councilLead;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class SecretRemindersTest {
    private static final String CLIENTS = "/api/v1/clients";

    private Somebody lead;
    private Somebody elsewhere;
    private Response client;
    private String id;
    private Instant end;

    @BeforeEach
    void register() {
        lead = councilLead("YOR");
        elsewhere = councilLead("LDS");
        client = asNew(administrator())
                .body(Map.of("name", "Our platform", "authorityCode", "YOR", "scopes", List.of("courses:read")))
                .post(CLIENTS);
        id = client.path("id");
        var seconds = Sql.text(
                "SELECT extract(epoch FROM expires_at)::bigint FROM partner_client_secret WHERE client = '" + id + "'");
        end = Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    @Test
    void leads_of_the_council_are_told_30_7_and_1_days_before_a_secret_ends_each_once() {
        assertThat(toldBefore(31)).isZero();
        assertThat(toldBefore(30)).isEqualTo(1);
        assertThat(toldBefore(8)).isEqualTo(1);
        assertThat(toldBefore(7)).isEqualTo(2);
        assertThat(toldBefore(1)).isEqualTo(3);
        assertThat(toldBefore(-1)).isEqualTo(3);
        assertThat(told(elsewhere)).isZero();
    }

    @Test
    void nobody_is_told_of_a_secret_that_the_system_changed_over_from() {
        var second = asNew(administrator()).post(CLIENTS + "/" + id + "/secrets");
        second.then().statusCode(201);
        Sql.run("UPDATE partner_client_secret SET expires_at = expires_at + interval '200 days' WHERE client = '" + id
                + "' AND created_at = (SELECT max(created_at) FROM partner_client_secret"
                + " WHERE client = '" + id + "')");
        assertThat(toldBefore(30)).isEqualTo(1);
        asNobody()
                .contentType(ContentType.URLENC)
                .auth()
                .preemptive()
                .basic(client.path("clientId"), second.path("secret"))
                .formParam("grant_type", "client_credentials")
                .post("/oauth2/token")
                .then()
                .statusCode(200);
        assertThat(toldBefore(7)).isEqualTo(1);
    }

    @Test
    void nobody_is_told_of_a_secret_that_was_revoked() {
        Sql.run("UPDATE partner_client_secret SET revoked_at = now() WHERE client = '" + id + "'");
        assertThat(toldBefore(7)).isZero();
    }

    private int toldBefore(int days) {
        Later.at(end.minus(Duration.ofDays(days)).plusSeconds(60), () -> Jobs.run("remind-of-secrets"));
        return told(lead);
    }

    /** Of this system, by their key. */
    private int told(Somebody person) {
        return Integer.parseInt(Sql.text("SELECT count(*) FROM message m JOIN partner_client_secret s"
                + " ON m.dedupe_key LIKE 'CLIENT_SECRET_ENDING:' || s.id || ':%' WHERE s.client = '" + id
                + "' AND m.person_id = '" + person.id() + "'"));
    }
}
