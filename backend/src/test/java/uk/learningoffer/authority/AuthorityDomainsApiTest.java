package uk.learningoffer.authority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class AuthorityDomainsApiTest {
    private static final String AUTHORITIES = "/api/v1/authorities/";

    private final Somebody administrator = administrator();
    private final String domain = "shared-" + UUID.randomUUID() + ".gov.uk";

    @Test
    void a_domain_is_added_shared_and_retired_with_its_history() {
        add("BRD", domain).statusCode(200).body("domains", hasItem(domain));
        resolve("a@" + domain).body("outcome", equalTo("KNOWN")).body("authorities.code", contains("BRD"));
        add("KIR", domain).statusCode(200);
        resolve("a@mail." + domain)
                .body("outcome", equalTo("AMBIGUOUS"))
                .body("authorities.code", containsInAnyOrder("BRD", "KIR"));

        var worker = People.applicant(domain);
        retire("BRD").statusCode(200).body("domains", not(hasItem(domain)));
        resolve("a@" + domain).body("outcome", equalTo("KNOWN")).body("authorities.code", contains("KIR"));
        retire("KIR").statusCode(200);
        resolve("a@" + domain).body("outcome", equalTo("PUBLIC_SECTOR"));
        // Whom it told where they work stays there.
        as(worker).get("/api/v1/me").then().body("authority.code", equalTo(worker.authorityCode()));

        as(administrator)
                .get(AUTHORITIES + "BRD/management")
                .then()
                .statusCode(200)
                .body("domains.find { it.domain == '" + domain + "' }.retiredWhy", equalTo("It moved."))
                .body("domains.find { it.domain == '" + domain + "' }.addedAt", notNullValue())
                .body("belongings.people", notNullValue());
        Assertions.assertThat(Sql.text("SELECT count(*) FROM audit_event WHERE subject_type = 'authority'"
                        + " AND detail->>'domain' = '" + domain + "'"))
                .isEqualTo("4");
        // It can come back.
        add("BRD", domain).statusCode(200).body("domains", hasItem(domain));
        add("BRD", domain).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gov.uk", "gmail.com", "xn--lds-0ra.gov.uk", "nonsense", "a b.gov.uk", "-x.gov.uk"})
    void a_domain_that_says_nothing_about_one_council_is_refused(String wrong) {
        add("BRD", wrong).statusCode(400).body("errors.pointer", contains("/domain"));
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        var body = Map.of("domain", domain, "reason", "Told by phone.");
        asNew(administrator).body(body).post(AUTHORITIES + "BRD/domains").then().statusCode(428);
        asNew(administrator)
                .header("If-Match", "\"99999\"")
                .body(body)
                .post(AUTHORITIES + "BRD/domains")
                .then()
                .statusCode(412);
        asNew(reviewer())
                .header("If-Match", "\"0\"")
                .body(body)
                .post(AUTHORITIES + "BRD/domains")
                .then()
                .statusCode(403);
        as(reviewer()).get(AUTHORITIES + "BRD/management").then().statusCode(403);
    }

    @Test
    void an_ended_council_gets_no_new_domain() {
        add("ALL", domain).statusCode(409);
    }

    @Test
    void the_day_of_the_declaration_is_kept_and_lies_in_the_past() {
        var day = new HashMap<String, Object>();
        day.put("signedOn", "2019-07-04");
        as(administrator)
                .header("If-Match", etag("CRY"))
                .body(day)
                .put(AUTHORITIES + "CRY/declaration")
                .then()
                .statusCode(200)
                .body("declarationSignedOn", equalTo("2019-07-04"));
        day.put("signedOn", "2999-01-01");
        as(administrator)
                .header("If-Match", etag("CRY"))
                .body(day)
                .put(AUTHORITIES + "CRY/declaration")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/signedOn"));
    }

    @ParameterizedTest
    @CsvSource({
        // The register's two ways to write an end: 1 April with the successor's start, and 31 March before it.
        "someone@allerdale.gov.uk, REPLACED, CBD, ALL, 2023-03-31",
        "someone@aylesburyvaledc.gov.uk, REPLACED, BUC, AYL, 2020-03-31"
    })
    void a_replaced_council_leads_to_its_successor_with_dates(
            String email, String outcome, String code, String old, String lastDay) {
        resolve(email)
                .body("outcome", equalTo(outcome))
                .body("authorities.code", contains(code))
                .body("replaced[0].code", equalTo(old))
                .body("replaced[0].lastDay", equalTo(lastDay));
    }

    @Test
    void an_unknown_public_sector_domain_gets_a_suggestion_and_no_more() {
        resolve("someone@leedscc.gov.uk")
                .body("outcome", equalTo("PUBLIC_SECTOR"))
                .body("suggestion.code", equalTo("LDS"));
        resolve("someone@trust.nhs.uk")
                .body("outcome", equalTo("PUBLIC_SECTOR"))
                .body("suggestion", equalTo(null));
        resolve("someone@gov.uk.example.com")
                .body("outcome", equalTo("UNKNOWN"))
                .body("suggestion", equalTo(null));
    }

    @Test
    void letters_that_only_look_like_ours_are_refused() {
        asNobody()
                .body(Map.of("email", "a@xn--lds-0ra.gov.uk"))
                .post(AUTHORITIES + "resolution")
                .then()
                .statusCode(400);
        asNobody()
                .body(Map.of("email", "a@leeds.gоv.uk"))
                .post(AUTHORITIES + "resolution")
                .then()
                .statusCode(400);
    }

    @Test
    void nobody_learns_whether_a_person_exists() {
        var known = People.applicant("leeds.gov.uk");
        var ofKnown = resolve(known.email()).extract().asString();
        Assertions.assertThat(resolve("never-seen@leeds.gov.uk").extract().asString())
                .isEqualTo(ofKnown);
    }

    private ValidatableResponse add(String code, String added) {
        return asNew(administrator)
                .header("If-Match", etag(code))
                .body(Map.of("domain", added, "reason", "Their website says so."))
                .post(AUTHORITIES + code + "/domains")
                .then();
    }

    private ValidatableResponse retire(String code) {
        return asNew(administrator)
                .header("If-Match", etag(code))
                .body(Map.of("reason", "It moved."))
                .post(AUTHORITIES + code + "/domains/" + domain + "/retirement")
                .then();
    }

    private static String etag(String code) {
        return asNobody().get(AUTHORITIES + code).header("ETag");
    }

    private static ValidatableResponse resolve(String email) {
        return asNobody()
                .body(Map.of("email", email))
                .post(AUTHORITIES + "resolution")
                .then()
                .statusCode(200);
    }
}
