package uk.learningoffer.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class FourEyesApiTest {
    private static final String ONE = APPLICATIONS + "/{id}";
    private static final Map<String, Object> REFUSAL =
            Map.of("reasonCode", "COURSE_DOES_NOT_FIT", "words", "Try another", "alternatives", List.of());

    private final Somebody first = reviewer();
    private final Somebody second = reviewer();

    @BeforeEach
    void askForTwoReviewers() {
        Sql.run("""
                INSERT INTO settings (version, starts_on, licences_per_person, licences_per_authority, declaration,
                    manager_approval, manager_approval_days, four_eyes_for_refusals, four_eyes_above_pence,
                    undo_seconds, claim_minutes, reason, made_at)
                SELECT (SELECT max(version) FROM settings) + 1, '2020-01-02', licences_per_person,
                    licences_per_authority, declaration, manager_approval, manager_approval_days, true, 5000,
                    undo_seconds, claim_minutes, 'Four eyes', now()
                FROM settings WHERE version = 1""");
    }

    @AfterEach
    void askForOneAgain() {
        Sql.run("UPDATE settings SET cancelled_at = now() WHERE reason = 'Four eyes' AND cancelled_at IS NULL");
    }

    @Test
    void a_refusal_waits_for_a_second_reviewer_who_confirms_it() {
        var somebody = applicant();
        var slug = TestCourses.funded();
        var proposed = proposed(submitted(somebody, slug));
        as(somebody)
                .get(ONE, proposed.id())
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("proposal", nullValue());
        as(somebody).get(ONE + "/timeline", proposed.id()).then().body("items.kind", not(hasItem("DECISION_PROPOSED")));
        as(first).get(ONE, proposed.id()).then().body("next", contains("return-proposal"));
        as(second)
                .get(ONE, proposed.id())
                .then()
                .body("next", contains("confirm-proposal", "return-proposal"))
                .body("proposal.outcome", equalTo("DECLINED"))
                .body("proposal.reason.code", equalTo("COURSE_DOES_NOT_FIT"))
                .body("proposal.words", equalTo("Try another"));
        as(second).queryParam("course", slug).get(APPLICATIONS).then().body("items.waitsForSecond", contains(true));

        move(first, proposed, "proposal-confirmation", null)
                .then()
                .statusCode(403)
                .body("detail", containsString("another reviewer must confirm"));
        move(second, proposed, "proposal-confirmation", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("decision.words", equalTo("Try another"));
    }

    @Test
    void what_waits_for_a_second_reviewer_is_not_decided_otherwise_and_not_offered_to_the_first() {
        var slug = TestCourses.funded();
        var proposed = proposed(submitted(applicant(), slug));
        for (var move : List.of("approval", "refusal", "information-request")) {
            var body = move.equals("refusal") ? REFUSAL : Map.<String, Object>of("words", "Why?");
            move(second, proposed, move, body)
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("waits for a second reviewer"));
        }
        next(first, slug).then().body("applicationId", nullValue());
        next(second, slug).then().body("applicationId", equalTo(proposed.id().toString()));
    }

    @Test
    void a_proposal_is_returned_with_a_reason_and_decided_anew() {
        var seen = submitted(applicant(), TestCourses.funded());
        var proposed = proposed(seen);
        move(second, seen, "proposal-return", Map.of("words", "Look again"))
                .then()
                .statusCode(412);
        var returned = move(second, proposed, "proposal-return", Map.of("words", "Look again"));
        returned.then().statusCode(200).body("proposal", nullValue()).body("next", hasItems("approve", "decline"));
        as(first).get(ONE + "/timeline", seen.id()).then().body("items.words", hasItem("Look again"));
        proposed(new Seen(seen.id(), returned.header("ETag")));
    }

    @Test
    void an_approval_needs_two_only_where_a_licence_costs_more_than_the_settings_say() {
        var cheap = submitted(applicant(), TestCourses.fundedWithPool());
        move(first, cheap, "approval", Map.of()).then().statusCode(200).body("status", equalTo("WAITING"));
        var slug = TestCourses.fundedWithPool();
        Sql.run("""
                WITH bought AS (
                    INSERT INTO purchase (id, pool_id, supplier_id, reference, ordered_on, quantity, list_price_pence,
                        price_paid_pence, starts_on, ends_on, transferable, created_at)
                    SELECT gen_random_uuid(), p.id, '%s', p.id::text, '2025-01-01', 2, 10001, 10001, '2025-01-01',
                        '2099-01-01', true, now()
                    FROM licence_pool p JOIN course c ON c.id = p.course_id WHERE c.slug = '%s' RETURNING id, pool_id),
                seats AS (
                    INSERT INTO licence (id, pool_id, purchase_id, seat, status, ends_on, transferable)
                    SELECT gen_random_uuid(), pool_id, id, seat, 'AVAILABLE', '2099-01-01', true
                    FROM bought, generate_series(1, 2) seat)
                UPDATE licence_pool p SET purchased = 2, available = 2 FROM bought b WHERE p.id = b.pool_id""".formatted(Rows.supplier(), slug));
        var dear = submitted(applicant(), slug);
        as(first).get(ONE + "/case", dear.id()).then().body("approvalNeedsSecond", equalTo(true));
        move(first, dear, "approval", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("proposal.outcome", equalTo("APPROVED"));
    }

    @Test
    void of_two_who_settle_a_proposal_at_once_one_does() {
        for (var round = 0; round < 15; round++) {
            var proposed = proposed(submitted(applicant(), TestCourses.funded()));
            var third = reviewer();
            var requests = new ConcurrentLinkedQueue<java.util.concurrent.Callable<Integer>>(List.of(
                    () -> move(second, proposed, "proposal-confirmation", null).statusCode(),
                    () -> move(third, proposed, "proposal-return", Map.of("words", "No"))
                            .statusCode()));
            var statuses = Race.of(2, () -> requests.remove().call());
            assertThat(statuses).containsOnlyOnce(200).allMatch(List.of(200, 409, 412)::contains);
        }
    }

    private Seen proposed(Seen seen) {
        var answer = move(first, seen, "refusal", REFUSAL);
        answer.then().statusCode(200).body("status", equalTo("SUBMITTED"));
        assertThat(answer.header("ETag")).isNotEqualTo(seen.etag());
        return new Seen(seen.id(), answer.header("ETag"));
    }

    private static Response next(Somebody reviewer, String slug) {
        return asNew(reviewer).queryParam("course", slug).post(APPLICATIONS + "/claims");
    }
}
