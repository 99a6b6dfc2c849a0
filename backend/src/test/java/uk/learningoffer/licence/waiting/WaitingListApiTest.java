package uk.learningoffer.licence.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.analyst;
import static uk.learningoffer.testsupport.People.applicant;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;

@ApiTest
class WaitingListApiTest {
    private static final String LIST = "/api/v1/licence-pools/{id}/waiting-list";
    private static final Map<String, Object> REASON = Map.of("reason", "They start a new job on Monday.");

    @Inject
    Chain chain;

    @Inject
    SettableClock clock;

    private final UUID course = Rows.courseOnceSeen();
    private final UUID pool = Rows.pool(course);

    @Test
    void the_rules_of_a_list_are_stated_and_an_administrator_changes_them_with_what_was_seen() {
        var administrator = administrator();
        var seen = as(administrator).get(LIST + "/rules", pool);
        seen.then()
                .statusCode(200)
                .body("policy", equalTo("FIRST_COME"))
                .body("sentence", startsWith("Whoever has waited longest"))
                .body("choices.policy", contains("FIRST_COME", "SPREAD_FIRST"))
                .body("offerAfterDays", equalTo(28))
                .body("answerWorkingDays", equalTo(5))
                .body("next", contains("change-policy", "move-to-front"));
        follow(administrator, null, "SPREAD_FIRST").then().statusCode(428);
        follow(administrator, seen.header("ETag"), "ALPHABETICAL").then().statusCode(400);
        follow(administrator, seen.header("ETag"), null)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/policy"));
        follow(administrator, seen.header("ETag"), "SPREAD_FIRST")
                .then()
                .statusCode(200)
                .body("policy", equalTo("SPREAD_FIRST"));
        follow(administrator, seen.header("ETag"), "FIRST_COME").then().statusCode(412);
        assertThat(Rows.<String>value(
                        "SELECT detail->>'to' FROM audit_event WHERE action = 'pool.policy-changed' AND subject_id = ?",
                        pool.toString()))
                .isEqualTo("SPREAD_FIRST");
    }

    @Test
    void moving_somebody_to_the_front_is_told_to_them_with_its_reason_and_audited() {
        var who = Given.applicant();
        var others = Rows.approved(Rows.people(2), course);
        var application = Rows.approved(who.id(), course);
        others.forEach(chain::approve);
        chain.approve(application);
        as(who).get("/api/v1/applications/{id}", application).then().body("waiting.place", equalTo(3));
        var reviewer = reviewer();
        front(reviewer, application, REASON).then().statusCode(200).body("next", contains("move-to-front"));
        as(reviewer)
                .get(LIST, pool)
                .then()
                .body("items[0].applicationId", equalTo(application.toString()))
                .body("items.movedToFront", contains(true, false, false));
        as(who).get("/api/v1/applications/{id}", application).then().body("waiting.place", equalTo(1));
        as(who).get("/api/v1/applications/{id}/timeline", application)
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("MOVED_TO_FRONT"))
                .body("items.words", hasItems("They start a new job on Monday."));
        assertThat(Rows.<String>value(
                        "SELECT actor FROM audit_event WHERE action = 'waiting-list.moved-to-front' AND subject_id = ?",
                        application.toString()))
                .isEqualTo(reviewer.id().toString());
    }

    @Test
    void what_may_not_be_moved() {
        var reviewer = reviewer();
        var own = Rows.approved(reviewer.id(), course);
        chain.approve(own);
        front(reviewer, own, REASON).then().statusCode(403);
        front(reviewer, own, Map.of("reason", " ")).then().statusCode(400).body("errors.pointer", contains("/reason"));
        var elsewhere = Rows.approved(Rows.person(), Rows.course());
        front(administrator(), elsewhere, REASON).then().statusCode(409);
        Rows.withdrawn(elsewhere);
        front(administrator(), UUID.randomUUID(), REASON).then().statusCode(404);
        front(analyst(), own, REASON).then().statusCode(403);
        front(applicant(), own, REASON).then().statusCode(403);
        follow(reviewer, "\"0\"", "SPREAD_FIRST").then().statusCode(403);
        as(reviewer).get(LIST, UUID.randomUUID()).then().statusCode(404);
        as(analyst()).get(LIST + "/rules", pool).then().statusCode(200).body("next", empty());
    }

    @Test
    void place_and_likely_date_are_told_as_soon_as_enough_licences_have_come_back() {
        var who = Given.applicant();
        var application = Rows.approved(who.id(), course);
        Rows.licences(pool, 6);
        var before = Rows.approved(Rows.people(6), course);
        clock.at(Instant.now().minus(Duration.ofDays(200)), () -> before.forEach(chain::approve));
        chain.approve(application);
        as(who).get("/api/v1/applications/{id}", application)
                .then()
                .body("waiting.likely.sentence", startsWith("We cannot say yet"))
                .body("whatHappensNext", containsString("We cannot say yet"));
        // Six lapse and go to others.
        var others = Rows.approved(Rows.people(12), course);
        others.forEach(chain::approve);
        Jobs.run("lapse-licences");
        var last = others.get(11);
        as(reviewer())
                .get(LIST, pool)
                .then()
                .body("items[0].likely.earliest", notNullValue())
                .body("items[0].likely.sentence", containsString("likely to be your turn between"));
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM waiting_entry WHERE application_id = ? AND left_at IS NULL", last))
                .isEqualTo(1);
    }

    private Response front(Somebody who, UUID application, Map<String, Object> body) {
        return asNew(who).body(body).post(LIST + "/{application}/front", pool, application);
    }

    private Response follow(Somebody who, String etag, String policy) {
        var request = as(who).body(policy == null ? Map.of() : Map.of("policy", policy));
        return (etag == null ? request : request.header("If-Match", etag)).put(LIST + "/rules", pool);
    }
}
