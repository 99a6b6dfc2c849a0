package uk.learningoffer.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.partner;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** S25, S38. */
@ApiTest
class RateLimitApiTest {
    private static final String OWN = "/api/v1/applications";
    private static final int LIMIT = 1200;

    @Inject
    SharedCounter shared;

    @Inject
    LocalCounter local;

    @Test
    void every_answer_says_how_much_is_left() {
        var partner = partner("LDS");
        as(partner)
                .get(OWN)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"client\";q=1200;w=60")
                .header("RateLimit", matchesPattern("\"client\";r=1199;t=(59|60)"));
        as(applicant()).get(OWN).then().header("RateLimit-Policy", matchesPattern("\"person\";q=\\d+;w=60"));
        asNobody().get("/api/v1/courses").then().header("RateLimit-Policy", matchesPattern("\"address\";q=\\d+;w=60"));
    }

    @Test
    void who_asks_too_often_is_told_how_long_to_wait_and_goes_on_afterwards() throws InterruptedException {
        var partner = partner("LDS");
        used(partner, LIMIT - 1, 6);
        as(partner).get(OWN).then().statusCode(200).header("RateLimit", matchesPattern("\"client\";r=0;t=[1-6]"));
        var refused = as(partner).get(OWN);
        refused.then()
                .statusCode(429)
                .body("type", equalTo("/problems/too-many-requests"))
                .header("RateLimit", matchesPattern("\"client\";r=0;t=[1-6]"));
        as(partner("LDS")).get(OWN).then().statusCode(200);
        Thread.sleep(1000 * Integer.parseInt(refused.header("Retry-After")));
        as(partner).get(OWN).then().statusCode(200).header("RateLimit", matchesPattern("\"client\";r=1199;t=\\d+"));
    }

    @Test
    void what_the_caller_has_already_is_free() {
        var partner = partner("LDS");
        var seen = as(partner).get(OWN);
        for (var time = 0; time < 5; time++) {
            as(partner)
                    .header("If-None-Match", seen.header("ETag"))
                    .get(OWN)
                    .then()
                    .statusCode(304)
                    .header("RateLimit", matchesPattern("\"client\";r=1199;t=\\d+"));
        }
        assertThat(remaining(as(partner).get(OWN))).isEqualTo(LIMIT - 2);
    }

    @Test
    void nothing_that_a_caller_says_about_its_address_makes_it_another_one() {
        var first = remaining(asNobody().get("/api/v1/courses/facets"));
        var forwarded = remaining(asNobody()
                .header("X-Forwarded-For", "203.0.113." + (1 + first % 200))
                .get("/api/v1/courses"));
        assertThat(forwarded).isLessThan(first);
    }

    @Test
    void however_many_ask_at_once_each_is_counted() {
        var subject = new Subject(Policy.CLIENT, UUID.randomUUID().toString());
        var used = Race.of(64, () -> shared.count(subject, 0).used());
        assertThat(used).doesNotHaveDuplicates();
        assertThat(shared.count(subject, 0).used()).isEqualTo(65);
        assertThat(shared.count(subject, 3).used()).isEqualTo(63);
    }

    @Test
    void alone_a_replica_lets_a_quarter_through() {
        var subject = new Subject(Policy.CLIENT, UUID.randomUUID().toString());
        for (var time = 0; time < LIMIT / 4; time++) {
            assertThat(local.count(subject).isOver()).isFalse();
        }
        assertThat(local.count(subject).isOver()).isTrue();
    }

    @Test
    void while_the_shared_counter_is_away_requests_are_counted_all_the_same() throws InterruptedException {
        var partner = partner("LDS");
        Sql.run("ALTER TABLE rate_limit RENAME TO rate_limit_away");
        try {
            as(partner).get(OWN).then().statusCode(200).header("RateLimit-Policy", "\"client\";q=300;w=60");
        } finally {
            Sql.run("ALTER TABLE rate_limit_away RENAME TO rate_limit");
        }
        while (!as(partner).get(OWN).header("RateLimit-Policy").contains("q=1200")) {
            Thread.sleep(200);
        }
    }

    @Test
    void counts_are_forgotten_an_hour_after_they_mattered() {
        var partner = partner("LDS");
        used(partner, 5, -3700);
        Jobs.run("forget-rate-limits");
        assertThat(Sql.text("SELECT count(*) FROM rate_limit WHERE subject = 'client:" + partner.id() + "'"))
                .isEqualTo("0");
    }

    private static void used(Somebody partner, int used, int secondsLeft) {
        Sql.run("INSERT INTO rate_limit VALUES ('client:%s', %d, now() + interval '%d seconds')"
                .formatted(partner.id(), used, secondsLeft));
    }

    private static int remaining(Response answer) {
        return Integer.parseInt(answer.header("RateLimit").replaceAll(".*r=(\\d+).*", "$1"));
    }
}
