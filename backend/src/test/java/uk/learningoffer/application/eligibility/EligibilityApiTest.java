package uk.learningoffer.application.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.Given.FUNDED_COURSE;
import static uk.learningoffer.testsupport.Given.applicant;
import static uk.learningoffer.testsupport.Given.started;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class EligibilityApiTest {
    private static final String ELIGIBILITY = "/api/v1/eligibility";

    @ParameterizedTest
    @CsvSource({
        "someone@leeds.gov.uk, AUTHORITY_KNOWN, PASS",
        "someone@adur-worthing.gov.uk, AUTHORITY_AMBIGUOUS, REVIEW",
        "someone@notleeds.gov.uk, AUTHORITY_UNKNOWN, REVIEW",
        "someone@gov.uk.example.com, AUTHORITY_UNKNOWN, FAIL",
        "someone@leeds.gov.uk.example.com, AUTHORITY_UNKNOWN, FAIL"
    })
    void the_address_decides_on_dot_boundaries(String email, String code, String outcome) {
        check(Map.of("email", email, "courseSlug", FUNDED_COURSE))
                .statusCode(200)
                .body("rules[0].code", equalTo(code))
                .body("rules[0].outcome", equalTo(outcome))
                .body("rules.code", hasItems("COURSE_FUNDED", "COURSE_OPEN", "POOL_OPEN"))
                .body("whatYouCanDo", not(empty()));
    }

    @Test
    void a_council_chosen_among_those_of_the_address_counts_and_no_other() {
        var email = "someone@adur-worthing.gov.uk";
        check(Map.of("email", email))
                .body("authorities.code", containsInAnyOrder("ADU", "WOT"))
                .body("outcome", equalTo("NEEDS_REVIEW"));
        check(Map.of("email", email, "authorityCode", "WOT")).body("rules[0].code", equalTo("AUTHORITY_KNOWN"));
        check(Map.of("email", email, "authorityCode", "LDS")).body("rules[0].code", equalTo("AUTHORITY_AMBIGUOUS"));
    }

    @Test
    void nobody_learns_whether_a_person_exists() {
        var known = applicant();
        started(known);
        var ofKnown = check(Map.of("email", known.email(), "courseSlug", FUNDED_COURSE))
                .extract()
                .asString();
        var ofNobody = check(Map.of(
                        "email", "never-seen" + known.email().replaceFirst(".*@", "@"), "courseSlug", FUNDED_COURSE))
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(ofKnown).isEqualTo(ofNobody);
        as(applicant())
                .body(Map.of("email", known.email(), "courseSlug", FUNDED_COURSE))
                .post(ELIGIBILITY)
                .then()
                .body("rules.code", not(hasItem("NO_OPEN_APPLICATION")));
    }

    @Test
    void somebody_signed_in_hears_of_themselves() {
        var somebody = applicant();
        started(somebody);
        as(somebody)
                .body(Map.of("email", somebody.email(), "courseSlug", FUNDED_COURSE))
                .post(ELIGIBILITY)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("rules.find { it.code == 'NO_OPEN_APPLICATION' }.outcome", equalTo("FAIL"));
    }

    @Test
    void a_free_course_is_pointed_to_instead_of_applied_for() {
        check(Map.of("email", "someone@leeds.gov.uk", "courseSlug", "people-centred-policy-design"))
                .body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("rules.find { it.code == 'COURSE_FUNDED' }.outcome", equalTo("FAIL"))
                .body("whatYouCanDo.href", hasItem("/courses/people-centred-policy-design"));
    }

    @Test
    void what_is_wrong_is_named() {
        check(Map.of("email", " ")).statusCode(400).body("errors.pointer", contains("/email"));
        check(Map.of("email", "nonsense")).statusCode(400).body("errors.pointer", contains("/email"));
        check(Map.of("email", "a@leeds.gov.uk", "courseSlug", "no-such"))
                .statusCode(400)
                .body("errors.pointer", contains("/courseSlug"));
        check(Map.of("email", "a@leeds.gov.uk", "person", "x"))
                .statusCode(400)
                .body("errors.pointer", contains("/person"));
    }

    private static ValidatableResponse check(Map<String, String> request) {
        return asNobody().body(request).post(ELIGIBILITY).then();
    }
}
