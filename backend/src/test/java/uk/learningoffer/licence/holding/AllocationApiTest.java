package uk.learningoffer.licence.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.licence.holding.Held.ONE;
import static uk.learningoffer.licence.holding.Held.move;
import static uk.learningoffer.licence.holding.Held.see;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

@ApiTest
class AllocationApiTest {
    private static final String ALLOCATIONS = "/api/v1/allocations";

    @Inject
    Chain chain;

    @Inject
    Vault vault;

    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);
    private final Somebody holder = People.applicantOf("LDS");

    @Test
    void a_holder_sees_the_code_activates_finishes_and_the_licence_is_spent() {
        var id = issued(holder);
        seal(id, "SECRET-1");
        see(holder, id)
                .body("next", contains("show-code", "activate", "return", "take-leave"))
                .body("hasCode", equalTo(true));

        as(holder)
                .post(ONE + "/code", id)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("code", equalTo("SECRET-1"));
        assertThat(Rows.<Long>value(
                        "SELECT count(*) FROM audit_event WHERE action = 'allocation.code-shown' AND subject_id = ?",
                        id.toString()))
                .isEqualTo(1);

        move(holder, id, "activation", Map.of())
                .statusCode(200)
                .body("status", equalTo("ACTIVATED"))
                .body("next", contains("show-code", "complete", "return"));
        move(holder, id, "completion", Map.of("evidenceUrl", "https://example.com/certificate"))
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("next", contains("give-feedback"));
        assertThat(counts()).isEqualTo("0 free, 0 held, 1 spent");
        as(holder).post(ONE + "/code", id).then().statusCode(409);
    }

    @Test
    void a_start_is_said_without_a_body_and_without_the_type_of_one() {
        var id = issued(holder);
        asNew(holder)
                .noContentType()
                .header("If-Match", "\"" + Rows.value("SELECT version FROM allocation WHERE id = ?", id) + "\"")
                .post(ONE + "/activation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVATED"));
    }

    @Test
    void a_returned_licence_that_was_not_activated_is_free_again() {
        var id = issued(holder);
        move(holder, id, "return", Map.of("reason", "No time this month"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("licencesLeft", equalTo(1))
                .body("next", empty());
        move(holder, id, "return", Map.of()).statusCode(409).body("type", endsWith("/illegal-transition"));
    }

    @Test
    void a_returned_licence_that_was_activated_and_is_not_transferable_is_spent() {
        Rows.licences(List.of(pool), 1, Rows.FAR, false);
        var id = allocationOf(holder);
        move(holder, id, "activation", Map.of()).statusCode(200);
        move(holder, id, "return", Map.of()).statusCode(200);
        assertThat(counts()).isEqualTo("0 free, 0 held, 1 spent");
    }

    @Test
    void only_the_holder_the_own_authority_and_staff_see_an_allocation() {
        var id = issued(holder);
        see(People.reviewer(), id)
                .body("next", contains("activate", "complete", "return", "take-leave", "give-notice"));
        see(People.partner("LDS"), id).body("next", contains("activate", "complete"));
        see(People.councilLead("LDS"), id).body("next", empty());
        for (var stranger : List.of(People.applicantOf("LDS"), People.partner("FIF"), People.councilLead("FIF"))) {
            as(stranger).get(ONE, id).then().statusCode(404);
            as(stranger)
                    .queryParam("pool", pool)
                    .get(ALLOCATIONS)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        as(People.applicantOf("LDS")).post(ONE + "/code", id).then().statusCode(404);
        for (var stranger : List.of(People.applicantOf("LDS"), People.councilLead("LDS"), People.partner("FIF"))) {
            asNew(stranger)
                    .header("If-Match", "\"0\"")
                    .post(ONE + "/activation", id)
                    .then()
                    .statusCode(404);
        }
        as(holder).get(ALLOCATIONS).then().statusCode(200).body("items", hasSize(1));
        as(People.administrator())
                .queryParam("pool", pool)
                .queryParam("status", "ISSUED")
                .get(ALLOCATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    @Test
    void a_move_needs_the_version_that_was_seen_and_a_retry_moves_once() {
        var id = issued(holder);
        asNew(holder).post(ONE + "/activation", id).then().statusCode(428);
        asNew(holder)
                .header("If-Match", "\"7\"")
                .post(ONE + "/activation", id)
                .then()
                .statusCode(412);
        var key = UUID.randomUUID().toString();
        var etag = see(holder, id).extract().header("ETag");
        for (var attempt = 0; attempt < 2; attempt++) {
            as(holder)
                    .header("Idempotency-Key", key)
                    .header("If-Match", etag)
                    .post(ONE + "/activation", id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACTIVATED"));
        }
        see(holder, id).header("ETag", not(equalTo(etag)));
    }

    @Test
    void evidence_is_an_https_address() {
        var id = issued(holder);
        move(holder, id, "activation", Map.of()).statusCode(200);
        move(holder, id, "completion", Map.of("evidenceUrl", "javascript:alert(1)"))
                .statusCode(400)
                .body("errors.pointer", contains("/evidenceUrl"));
    }

    @Test
    void a_course_without_a_pool_cannot_be_promised() {
        var application = Rows.approved(holder.id(), Rows.course());
        assertThatThrownBy(() -> chain.approve(application)).isInstanceOf(HttpProblem.class);
        Rows.withdrawn(application);
    }

    private UUID issued(Somebody person) {
        Rows.licences(pool, 1);
        return allocationOf(person);
    }

    private UUID allocationOf(Somebody person) {
        var application = chain.approve(Rows.approved(person.id(), course));
        return Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }

    private void seal(UUID allocation, String code) {
        UUID licence = Rows.value("SELECT licence_id FROM allocation WHERE id = ?", allocation);
        Rows.change(
                "UPDATE licence SET code_sealed = ? WHERE id = ?", vault.seal(Seats.purpose(licence), code), licence);
    }

    private String counts() {
        return Rows.value(
                "SELECT available || ' free, ' || held || ' held, ' || spent || ' spent' FROM licence_pool WHERE id = ?",
                pool);
    }
}
