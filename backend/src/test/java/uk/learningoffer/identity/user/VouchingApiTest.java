package uk.learningoffer.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class VouchingApiTest {
    private static final String USERS = "/api/v1/users/";
    private final Somebody administrator = administrator();

    @Test
    void somebody_with_an_unmapped_address_is_tied_to_a_council_and_so_is_what_they_sent() {
        var worker = unmapped();
        var sent = Given.submitted(worker);
        as(administrator).get(Given.APPLICATIONS + "/" + sent.id()).then().body("applicant.authority", nullValue());

        vouch(worker, "MAN", "\"0\"").statusCode(412);
        vouch(worker, "MAN", etag(worker)).statusCode(200).body("authority.code", equalTo("MAN"));

        as(administrator)
                .get(Given.APPLICATIONS + "/" + sent.id())
                .then()
                .body("applicant.authority.code", equalTo("MAN"));
        as(worker)
                .get(Given.APPLICATIONS + "/" + sent.id() + "/timeline")
                .then()
                .body("items.kind", hasItem("COUNCIL_RECORDED"));
        as(worker)
                .body(Map.of("email", worker.email()))
                .post("/api/v1/eligibility")
                .then()
                .body("rules[0].code", equalTo("AUTHORITY_KNOWN"));
        as(administrator)
                .get(USERS + worker.id() + "/vouchings")
                .then()
                .statusCode(200)
                .body("authorityCode", contains("MAN"))
                .body("reason", contains("Their manager confirmed it by phone."));
        assertThat(Sql.text("SELECT count(*) FROM audit_event WHERE action = 'person.vouched-for' AND subject_id = '"
                        + worker.id() + "'"))
                .isEqualTo("1");
    }

    @Test
    void an_address_that_tells_the_council_is_believed_before_anybodys_word() {
        var worker = People.applicant("leeds.gov.uk");
        vouch(worker, "MAN", etag(worker)).statusCode(400).body("errors.pointer", contains("/authorityCode"));
    }

    @Test
    void a_council_that_is_no_more_is_refused_and_so_is_vouching_for_oneself() {
        var worker = unmapped();
        vouch(worker, "ALL", etag(worker)).statusCode(400).body("errors.pointer", contains("/authorityCode"));
        vouch(administrator, "LDS", etag(administrator)).statusCode(409);
        asNew(People.reviewer())
                .header("If-Match", etag(worker))
                .body(Map.of("authorityCode", "MAN", "reason", "x"))
                .post(USERS + worker.id() + "/vouching")
                .then()
                .statusCode(403);
    }

    /** An address is only believed once its owner has followed the link that was sent to it. */
    @Test
    void nothing_is_granted_before_the_mailbox_is_proved() {
        var email = "never-here-" + UUID.randomUUID() + "@leeds.gov.uk";
        asNobody()
                .body(Map.of("email", email))
                .post("/api/v1/auth/email")
                .then()
                .statusCode(202);
        asNobody()
                .body(Map.of("email", email))
                .post("/api/v1/eligibility")
                .then()
                .statusCode(200);
        assertThat(Sql.text("SELECT count(*) FROM person WHERE email = '" + email + "'"))
                .isEqualTo("0");
        asNobody()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("courseSlug", Given.FUNDED_COURSE))
                .post(Given.APPLICATIONS)
                .then()
                .statusCode(401);
    }

    private Somebody unmapped() {
        var worker = People.applicant("leeds.gov.uk");
        var email = "person-" + UUID.randomUUID() + "@unmapped.nhs.uk";
        Sql.run("UPDATE person SET email = '" + email + "', authority_code = NULL, version = version + 1 WHERE id = '"
                + worker.id() + "'");
        return new Somebody(worker.id(), email, null, false);
    }

    private ValidatableResponse vouch(Somebody worker, String code, String etag) {
        return asNew(administrator)
                .header("If-Match", etag)
                .body(Map.of("authorityCode", code, "reason", "Their manager confirmed it by phone."))
                .post(USERS + worker.id() + "/vouching")
                .then();
    }

    private String etag(Somebody worker) {
        return as(administrator).get(USERS + worker.id()).header("ETag");
    }
}
