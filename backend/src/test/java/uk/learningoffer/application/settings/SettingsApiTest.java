package uk.learningoffer.application.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.learningoffer.testsupport.Given.APPLICATIONS;
import static uk.learningoffer.testsupport.Given.move;
import static uk.learningoffer.testsupport.Given.submitted;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.analyst;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.reviewer;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TestCourses;

@ApiTest
class SettingsApiTest {
    private static final String SETTINGS = "/api/v1/settings";
    private static final LocalDate TODAY = LondonDays.of(Instant.now());

    @Inject
    SettableClock clock;

    private final Somebody administrator = administrator();

    @Test
    void a_version_counts_from_its_day_on_and_the_rules_name_it() {
        var somebody = applicantOf("MAN");
        var made = add(proposal(50, 1, 25, "REQUIRED")).statusCode(200);
        int version =
                made.extract().path("coming.find { it.startsOn == '" + TODAY.plusDays(50) + "' }.settings.version");
        try {
            check(somebody).body("settingsVersion", equalTo(1)).body("rules.code", not(hasItem("AUTHORITY_SIGNED")));
            clock.setAhead(Duration.ofDays(49));
            check(somebody).body("settingsVersion", equalTo(1));
            clock.setAhead(Duration.ofDays(50));
            check(somebody)
                    .body("settingsVersion", equalTo(version))
                    .body("outcome", equalTo("NOT_ELIGIBLE"))
                    .body("rules.find { it.code == 'AUTHORITY_SIGNED' }.outcome", equalTo("FAIL"));
            as(administrator)
                    .get(SETTINGS)
                    .then()
                    .body("inForce.settings.version", equalTo(version))
                    .body("inForce.cancellable", equalTo(false));
            asNew(administrator)
                    .post(SETTINGS + "/versions/" + version + "/cancellation")
                    .then()
                    .statusCode(409);
        } finally {
            clock.setAhead(Duration.ZERO);
            asNew(administrator)
                    .post(SETTINGS + "/versions/" + version + "/cancellation")
                    .then()
                    .statusCode(200);
        }
        as(administrator)
                .get(SETTINGS + "/versions")
                .then()
                .statusCode(200)
                .body("items.find { it.settings.version == " + version + " }.status", equalTo("CANCELLED"))
                .body("items.find { it.settings.version == 1 }.status", equalTo("IN_FORCE"));
    }

    @Test
    void what_has_been_made_is_never_changed_not_even_past_the_service() {
        Assertions.assertThatThrownBy(() -> Sql.run("UPDATE settings SET licences_per_person = 9 WHERE version = 1"))
                .hasMessageContaining("never changed");
        Assertions.assertThatThrownBy(() -> Sql.run("DELETE FROM settings WHERE version = 1"))
                .hasMessageContaining("never changed");
    }

    @Test
    void a_preview_replays_last_months_applications_and_saves_nothing() {
        submitted(applicantOf("MAN"));
        var before = newest();
        asNew(administrator)
                .body(proposal(0, 3, 25, "REQUIRED"))
                .post(SETTINGS + "/preview")
                .then()
                .statusCode(200)
                .body("applications", greaterThanOrEqualTo(1))
                .body("changed", greaterThanOrEqualTo(1))
                .body("changes.to", everyItem(equalTo("NOT_ELIGIBLE")));
        asNew(administrator)
                .body(proposal(0, 3, 25, "IGNORED"))
                .post(SETTINGS + "/preview")
                .then()
                .body("changed", equalTo(0))
                .body("changes", hasSize(0));
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void limits_that_make_no_sense_are_refused_each_with_its_words() {
        for (var wrong : new int[] {0, -1, 1_000_000_000}) {
            add(proposal(1, wrong, wrong, "IGNORED"))
                    .statusCode(400)
                    .body("errors.pointer", contains("/licencesPerAuthority", "/licencesPerPerson"));
        }
        var wrong = proposal(-1, 3, 25, "IGNORED");
        add(wrong).statusCode(400).body("errors.pointer", contains("/startsOn"));
        wrong.put("declaration", "MAYBE");
        wrong.put("reason", " ");
        wrong.put("managerApprovalDays", 0);
        add(wrong).statusCode(400).body("errors.pointer", hasItems("/declaration", "/reason", "/managerApprovalDays"));
    }

    @Test
    void two_administrators_do_not_overtake_each_other() {
        asNew(administrator)
                .body(proposal(60, 3, 25, "IGNORED"))
                .post(SETTINGS + "/versions")
                .then()
                .statusCode(428);
        asNew(administrator)
                .header("If-Match", "\"0\"")
                .body(proposal(60, 3, 25, "IGNORED"))
                .post(SETTINGS + "/versions")
                .then()
                .statusCode(412);
        as(applicantOf("MAN")).get(SETTINGS).then().statusCode(403);
        asNew(reviewer())
                .header("If-Match", "\"1\"")
                .body(proposal(1, 3, 25, "IGNORED"))
                .post(SETTINGS + "/versions")
                .then()
                .statusCode(403);
    }

    @Test
    void what_the_rules_looked_at_is_kept_and_gives_the_same_results_again() {
        var somebody = applicantOf("MAN");
        var seen = submitted(somebody, TestCourses.fundedWithPool());
        move(reviewer(), seen, "approval", Map.of()).then().statusCode(200);
        as(analyst())
                .get(APPLICATIONS + "/{id}/eligibility-replays", seen.id())
                .then()
                .statusCode(200)
                .body("madeFor", contains("SUBMISSION", "DECISION"))
                .body("same", everyItem(equalTo(true)))
                .body("facts.settingsVersion", everyItem(equalTo(1)))
                .body("[0].then.rules.code", hasItem("AUTHORITY_KNOWN"));
        as(reviewer())
                .get(APPLICATIONS + "/{id}/eligibility-replays", seen.id())
                .then()
                .statusCode(403);
        assertThat(Sql.text("SELECT facts::text LIKE '%@%' FROM application WHERE id = '" + seen.id() + "'"))
                .isEqualTo("f");
    }

    @Test
    void facts_of_another_time_give_the_results_of_that_time_or_are_seen_not_to() {
        var seen = submitted(applicantOf("MAN"));
        Sql.run("UPDATE application SET facts = jsonb_set(facts, '{person,licencesThisYear}', '3') WHERE id = '"
                + seen.id() + "'");
        as(analyst())
                .get(APPLICATIONS + "/{id}/eligibility-replays", seen.id())
                .then()
                .body("same", contains(false))
                .body("[0].now.outcome", equalTo("NOT_ELIGIBLE"));
    }

    private static Map<String, Object> proposal(int inDays, int perPerson, int perAuthority, String declaration) {
        var proposal = new HashMap<String, Object>();
        proposal.put("startsOn", TODAY.plusDays(inDays).toString());
        proposal.put("licencesPerPerson", perPerson);
        proposal.put("licencesPerAuthority", perAuthority);
        proposal.put("declaration", declaration);
        proposal.put("managerApproval", false);
        proposal.put("managerApprovalDays", 5);
        proposal.put("fourEyesForRefusals", false);
        proposal.put("fourEyesAbovePence", null);
        proposal.put("undoSeconds", 30);
        proposal.put("claimMinutes", 15);
        proposal.put("reason", "A test.");
        return proposal;
    }

    private ValidatableResponse add(Map<String, Object> proposal) {
        return asNew(administrator)
                .header("If-Match", "\"" + newest() + "\"")
                .body(proposal)
                .post(SETTINGS + "/versions")
                .then();
    }

    private static String newest() {
        return Sql.text("SELECT max(version) FROM settings");
    }

    private static ValidatableResponse check(Somebody somebody) {
        return as(somebody)
                .body(Map.of("email", somebody.email()))
                .post("/api/v1/eligibility")
                .then()
                .statusCode(200);
    }
}
