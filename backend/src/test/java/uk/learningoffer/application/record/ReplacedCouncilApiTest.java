package uk.learningoffer.application.record;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.draft;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.People.as;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.TestCourses;

/** A council that was there when somebody began, and is not when they send. */
@ApiTest
class ReplacedCouncilApiTest {
    private static final String RULE = "eligibility.rules.find { it.code == '%s' }.%s";

    @Test
    void a_draft_of_a_council_with_one_successor_goes_to_that_and_says_so() {
        var somebody = personOf("ALL", "allerdale.gov.uk");
        sent(somebody, draft(somebody))
                .body("applicant.authority.code", equalTo("CBD"))
                .body(RULE.formatted("AUTHORITY_CURRENT", "outcome"), equalTo("PASS"))
                .body(RULE.formatted("AUTHORITY_CURRENT", "sentence"), equalTo("Allerdale is now part of Cumberland."));
    }

    @Test
    void a_draft_of_a_council_that_was_split_asks_which_and_loses_nothing() {
        var somebody = personOf("CMA", "cumbria.gov.uk");
        var seen = draft(somebody);
        as(somebody)
                .get(APPLICATIONS + "/{id}", seen.id())
                .then()
                .body(
                        RULE.formatted("AUTHORITY_CURRENT", "sentence"),
                        containsString("Cumberland or Westmorland and Furness. Choose yours."));
        TestCourses.execute("UPDATE person SET authority_code = 'WAF' WHERE id = '%s'".formatted(somebody.id()));
        sent(somebody, seen)
                .body("applicant.authority.code", equalTo("WAF"))
                .body("problem", containsString("Residents ring us"))
                .body(RULE.formatted("AUTHORITY_CURRENT", "outcome"), equalTo("PASS"));
    }

    private static ValidatableResponse sent(Somebody somebody, Seen seen) {
        return move(somebody, seen, "submission", null).then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    private static Somebody personOf(String council, String domain) {
        var person = TestCourses.personAt(domain);
        TestCourses.execute("UPDATE person SET authority_code = '%s' WHERE id = '%s'".formatted(council, person.id()));
        return person;
    }
}
