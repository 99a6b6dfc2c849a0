package uk.learningoffer.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static uk.learningoffer.testsupport.People.administrator;
import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class ReorganisationApiTest {
    private static final String PLANS = "/api/v1/reorganisations";
    private static final LocalDate TODAY = LondonDays.of(Instant.now());
    private static final LocalDate VESTING = TODAY.plusDays(40);
    private static int made;

    @Inject
    SettableClock clock;

    private final Somebody administrator = administrator();
    private final String county = council();
    private final String district = council();
    private final String east = code();
    private final String west = code();

    @AfterEach
    void nothing_stays_planned() {
        Sql.run("UPDATE reorganisation SET status = 'CANCELLED' WHERE status = 'PLANNED'");
    }

    @Test
    void it_takes_effect_on_its_day_in_london_and_what_has_one_successor_moves_by_itself() {
        var districtWorker = applicantOf(district);
        var countyWorker = applicantOf(county);
        var sent = Given.submitted(districtWorker);
        planned(surrey());

        clock.at(LondonDays.startOf(VESTING).minusSeconds(1), () -> assertThat(Jobs.run("reorganisations"))
                .isZero());
        assertThat(authorityOf(districtWorker)).isEqualTo(district);

        clock.at(LondonDays.startOf(VESTING), () -> assertThat(Jobs.run("reorganisations"))
                .isEqualTo(1));
        assertThat(authorityOf(districtWorker)).isEqualTo(east);
        assertThat(Sql.text("SELECT authority_code FROM application WHERE id = '" + sent.id() + "'"))
                .isEqualTo(east);
        // Who is to choose stays where they were until they have chosen.
        assertThat(authorityOf(countyWorker)).isEqualTo(county);

        asNobody()
                .get("/api/v1/authorities/" + district)
                .then()
                .statusCode(200)
                .body("replacedBy", contains(east))
                .body("endDate", equalTo(VESTING.minusDays(1).toString()))
                .body("lastDay", equalTo(VESTING.minusDays(1).toString()));
        asNobody()
                .get("/api/v1/authorities/" + east)
                .then()
                .body("startDate", equalTo(VESTING.toString()))
                .body("region", equalTo("South East"));
    }

    @Test
    void whoever_works_for_a_split_council_is_asked_and_the_others_are_told_where_they_are_now() {
        planned(surrey());
        clock.at(LondonDays.startOf(VESTING), () -> Jobs.run("reorganisations"));
        clock.setAhead(Duration.ofDays(40));
        try {
            resolve("someone@" + county.toLowerCase() + ".gov.uk")
                    .body("outcome", equalTo("SPLIT"))
                    .body("authorities.code", containsInAnyOrder(east, west))
                    .body("replaced.code", contains(county));
            resolve("someone@" + district.toLowerCase() + ".gov.uk")
                    .body("outcome", equalTo("REPLACED"))
                    .body("authorities.code", contains(east))
                    .body("replaced[0].lastDay", equalTo(VESTING.minusDays(1).toString()))
                    .body("replaced[0].replacedBy", contains(east));
        } finally {
            clock.setAhead(Duration.ZERO);
        }
    }

    /** Both ways of the register to write an end: the last day, and the day after it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 0})
    void the_old_council_is_one_until_the_end_of_the_day_before(int daysBefore) {
        var plan = surrey();
        plan.put("predecessorsEndOn", VESTING.minusDays(daysBefore).toString());
        planned(plan);
        clock.at(LondonDays.startOf(VESTING), () -> Jobs.run("reorganisations"));
        assertThat(Sql.text("SELECT end_date FROM authority WHERE code = '" + district + "'"))
                .isEqualTo(VESTING.minusDays(daysBefore).toString());

        // A second before midnight in London the old one is current, at midnight the new one.
        assertThat(currentAt(LondonDays.startOf(VESTING).minusSeconds(1))).isEqualTo(district);
        assertThat(currentAt(LondonDays.startOf(VESTING))).isEqualTo(east);
    }

    @Test
    void after_ten_days_away_it_catches_up_with_the_dates_of_the_plan_and_a_second_run_changes_nothing() {
        planned(surrey());
        var late = LondonDays.startOf(VESTING.plusDays(10));
        clock.at(late, () -> {
            assertThat(Jobs.run("reorganisations")).isEqualTo(1);
            assertThat(Jobs.run("reorganisations")).isZero();
        });
        assertThat(Sql.text("SELECT start_date FROM authority WHERE code = '" + east + "'"))
                .isEqualTo(VESTING.toString());
        assertThat(Sql.text("SELECT version FROM authority WHERE code = '" + district + "'"))
                .isEqualTo("1");
    }

    @Test
    void replicas_that_come_at_the_same_moment_carry_it_out_once() {
        planned(surrey());
        var late = LondonDays.startOf(VESTING);
        var done = Race.of(4, () -> {
            var counted = new int[1];
            clock.at(late, () -> counted[0] = Jobs.run("reorganisations"));
            return counted[0];
        });
        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    }

    @Test
    void a_preview_counts_what_will_move_and_whom_it_asks() {
        applicantOf(district);
        Given.submitted(applicantOf(district));
        asNew(administrator)
                .body(surrey())
                .post(PLANS + "/preview")
                .then()
                .statusCode(200)
                .body("find { it.predecessor.code == '" + district + "' }.moves", equalTo(true))
                .body("find { it.predecessor.code == '" + district + "' }.belongings.people", equalTo(2))
                .body("find { it.predecessor.code == '" + district + "' }.belongings.openApplications", equalTo(1))
                .body(
                        "find { it.predecessor.code == '" + district + "' }.domains",
                        hasItem(district.toLowerCase() + ".gov.uk"))
                .body("find { it.predecessor.code == '" + county + "' }.moves", equalTo(false));
        assertThat(Sql.text("SELECT count(*) FROM authority WHERE code = '" + east + "'"))
                .isEqualTo("0");
    }

    @Test
    void a_plan_can_be_changed_and_cancelled_until_it_starts_and_never_from_an_old_view() {
        var planned = planned(surrey());
        String id = planned.extract().path("id");
        var etag = planned.extract().header("ETag");
        var later = surrey();
        later.put("takesEffectOn", VESTING.plusDays(5).toString());
        later.remove("predecessorsEndOn");
        as(administrator).body(later).put(PLANS + "/" + id).then().statusCode(428);
        var changed = as(administrator)
                .header("If-Match", etag)
                .body(later)
                .put(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("takesEffectOn", equalTo(VESTING.plusDays(5).toString()));
        as(administrator)
                .header("If-Match", etag)
                .body(later)
                .put(PLANS + "/" + id)
                .then()
                .statusCode(412);
        asNew(administrator)
                .header("If-Match", changed.extract().header("ETag"))
                .post(PLANS + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("changeable", equalTo(false));
        clock.at(LondonDays.startOf(VESTING.plusDays(5)), () -> assertThat(Jobs.run("reorganisations"))
                .isZero());
        asNew(administrator)
                .header("If-Match", "\"2\"")
                .post(PLANS + "/" + id + "/cancellation")
                .then()
                .statusCode(409);
    }

    @Test
    void a_plan_that_cannot_come_true_is_refused_with_every_fault() {
        var plan = new HashMap<String, Object>();
        plan.put("name", "Wrong");
        plan.put("takesEffectOn", TODAY.toString());
        plan.put("predecessorsEndOn", TODAY.minusDays(3).toString());
        plan.put(
                "successors",
                List.of(successor("ALL", null), successor(district, null), successor("LDS", "Leeds again")));
        plan.put("moves", List.of(move(district, district), move("NOPE", "ALL"), move("ALL", "XXX")));
        refused(plan)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/takesEffectOn",
                                "/predecessorsEndOn",
                                "/successors/0/code",
                                "/successors/2/code",
                                "/moves/0/predecessor",
                                "/moves/1/predecessor",
                                "/moves/2/predecessor",
                                "/moves/2/successors"));
    }

    @Test
    void plans_that_run_in_a_loop_are_refused() {
        planned(plan(List.of(successor(county, null)), List.of(move(district, county))));
        refused(plan(List.of(successor(district, null)), List.of(move(county, district))))
                .body(
                        "errors.detail",
                        hasItems(
                                org.hamcrest.Matchers.containsString("itself ends by another planned reorganisation"),
                                org.hamcrest.Matchers.containsString("takes over in another planned reorganisation")));
    }

    @Test
    void only_administrators_plan() {
        as(applicantOf("LDS")).get(PLANS).then().statusCode(403);
        asNew(uk.learningoffer.testsupport.People.reviewer())
                .body(surrey())
                .post(PLANS)
                .then()
                .statusCode(403);
    }

    private Map<String, Object> surrey() {
        return plan(
                List.of(successor(east, "East " + east), successor(west, "West " + west)),
                List.of(move(county, east, west), move(district, east)));
    }

    private static Map<String, Object> plan(List<?> successors, List<?> moves) {
        var plan = new HashMap<String, Object>();
        plan.put("name", "Test");
        plan.put("takesEffectOn", VESTING.toString());
        plan.put("predecessorsEndOn", VESTING.minusDays(1).toString());
        plan.put("successors", successors);
        plan.put("moves", moves);
        return plan;
    }

    private static Map<String, Object> successor(String code, String name) {
        var successor = new HashMap<String, Object>();
        successor.put("code", code);
        successor.put("name", name);
        successor.put("officialName", null);
        return successor;
    }

    private static Map<String, Object> move(String predecessor, String... successors) {
        return Map.of("predecessor", predecessor, "successors", Arrays.asList(successors));
    }

    private ValidatableResponse planned(Map<String, Object> plan) {
        return asNew(administrator).body(plan).post(PLANS).then().statusCode(201);
    }

    private ValidatableResponse refused(Map<String, Object> plan) {
        return asNew(administrator).body(plan).post(PLANS).then().statusCode(400);
    }

    private static ValidatableResponse resolve(String email) {
        return asNobody()
                .body(Map.of("email", email))
                .post("/api/v1/authorities/resolution")
                .then()
                .statusCode(200);
    }

    private String currentAt(Instant instant) {
        var found = new String[1];
        clock.at(
                instant,
                () -> found[0] = resolver.resolve(
                                EmailAddress.of("someone@" + district.toLowerCase() + ".gov.uk", "/email"))
                        .certain()
                        .code());
        return found[0];
    }

    @Inject
    AuthorityResolver resolver;

    private static String authorityOf(Somebody somebody) {
        return Sql.text("SELECT authority_code FROM person WHERE id = '" + somebody.id() + "'");
    }

    /** A council of the test's own, so that no other test meets its end. */
    private static String council() {
        var code = code();
        Sql.run("INSERT INTO authority (code, former_gss, official_name, name, type_code, type, nation, region)"
                + " VALUES ('" + code + "', '{}', 'Council " + code + "', 'Council " + code
                + "', 'NMD', 'Non-metropolitan district', 'England', 'South East');"
                + " INSERT INTO authority_domain (domain, authority_code) VALUES ('" + code.toLowerCase()
                + ".gov.uk', '"
                + code + "')");
        return code;
    }

    private static synchronized String code() {
        made++;
        return "Z" + (char) ('A' + made / 26) + (char) ('A' + made % 26);
    }
}
