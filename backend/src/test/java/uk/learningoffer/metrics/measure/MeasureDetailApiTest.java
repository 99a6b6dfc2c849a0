package uk.learningoffer.metrics.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.learningoffer.testsupport.People.as;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class MeasureDetailApiTest {
    private static final String ONE = "/api/v1/metrics/{name}";

    /** A leap day, the last minutes of a year in London, and both sides of a clock change. */
    @BeforeEach
    void somethingHappened() {
        for (var day :
                new String[] {"2020-02-29T23:30Z", "2020-12-31T23:59Z", "2020-03-29T00:30Z", "2020-10-25T23:30Z"}) {
            var sent = Rows.approved(Rows.person(), Rows.course());
            Rows.change("UPDATE application SET submitted_at = ?::timestamptz WHERE id = ?", day, sent);
            Rows.withdrawn(sent);
        }
        Jobs.run("count-facts");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 366, 2020-02-29, 2020-02-29",
        "week, 53, 2020-02-24, 2020-03-01",
        "month, 12, 2020-10-01, 2020-10-31",
        "quarter, 4, 2020-10-01, 2020-12-31",
        "year, 1, 2020-01-01, 2020-12-31"
    })
    void a_period_is_cut_as_london_does(String step, int parts, String from, String to) {
        var shown = of2020(as(People.analyst()))
                .queryParam("step", step)
                .get(ONE, "applications")
                .then()
                .statusCode(200);
        shown.body("parts.size()", equalTo(parts));
        var first = from.compareTo("2020-01-01") < 0 ? "2020-01-01" : from;
        var sum = shown.extract().jsonPath().getDouble("parts.findAll { it.figure.value > 0 }.figure.value.sum()");
        assertThat(sum).isEqualTo(shown.extract().jsonPath().getDouble("figure.value"));
        shown.body("parts.find { it.from == '" + first + "' }.to", equalTo(to))
                .body(
                        "parts.find { it.from == '" + first + "' }.figure.value.intValue()",
                        equalTo(sentBetween(first, to)));
    }

    private static int sentBetween(String from, String to) {
        return Integer.parseInt(Sql.text("SELECT count(*) FROM application WHERE"
                + " (submitted_at AT TIME ZONE 'Europe/London')::date BETWEEN '" + from + "' AND '" + to + "'"));
    }

    @Test
    void parts_along_a_dimension_add_up_to_the_whole() {
        for (var by : Breakdowns.OF_CASES) {
            var shown = of2020(as(People.analyst()))
                    .queryParam("by", by)
                    .get(ONE, "applications")
                    .then()
                    .statusCode(200);
            assertThat(shown.extract().jsonPath().getDouble("rows.figure.value.sum()"))
                    .as(by)
                    .isEqualTo(shown.extract().jsonPath().getDouble("figure.value"));
        }
    }

    @Test
    void a_row_is_what_the_records_of_it_say() {
        of2020(as(People.analyst()))
                .queryParam("by", "authority")
                .get(ONE, "applications")
                .then()
                .statusCode(200)
                .body("rows.find { it.key == 'LDS' }.label", equalTo("Leeds"))
                .body(
                        "rows.find { it.key == 'LDS' }.figure.value.intValue()",
                        equalTo(sentBetween("2020-01-01", "2020-12-31")));
        of2020(as(People.analyst()))
                .queryParam("by", "region")
                .get(ONE, "authorities-applied")
                .then()
                .statusCode(200)
                .body("rows.find { it.key == 'Yorkshire and The Humber' }.figure.numerator", equalTo(1));
    }

    @Test
    void the_period_before_is_as_long() {
        as(People.analyst())
                .queryParam("from", "2021-01-01")
                .queryParam("to", "2021-03-31")
                .get(ONE, "applications")
                .then()
                .statusCode(200)
                .body("before.period.from", equalTo("2020-10-01"))
                .body("before.period.to", equalTo("2020-12-31"))
                .body("before.figure.value.intValue()", equalTo(sentBetween("2020-10-01", "2020-12-31")));
        as(People.analyst())
                .queryParam("from", "2020-03-02")
                .queryParam("to", "2020-03-08")
                .get(ONE, "applications")
                .then()
                .body("before.period.from", equalTo("2020-02-24"))
                .body("before.period.to", equalTo("2020-03-01"));
    }

    @Test
    void what_came_late_is_told_with_its_day() {
        of2020(as(People.analyst()))
                .get(ONE, "applications")
                .then()
                .body(
                        "restatements[0].recordedOn",
                        equalTo(Sql.text("SELECT (now() AT TIME ZONE 'Europe/London')::date")))
                .body("restatements[0].facts", notNullValue());
        of2020(given()).get(ONE, "applications").then().body("restatements.size()", equalTo(0));
    }

    @Test
    void the_same_as_csv() {
        var csv = of2020(as(People.analyst()))
                .queryParam("by", "nation")
                .accept("text/csv")
                .get(ONE, "applications")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(csv).startsWith("measure,version,unit,from,to,authority,key,label,value,");
        assertThat(csv.lines()
                        .filter(line -> line.contains(",England,England,"))
                        .toList())
                .singleElement()
                .asString()
                .startsWith("applications,2,COUNT,2020-01-01,2020-12-31,,England,England,"
                        + sentBetween("2020-01-01", "2020-12-31") + ".0");
    }

    @Test
    void a_lead_sees_the_own_council_whole_and_of_others_what_is_public() {
        var lead = People.councilLead("LDS");
        of2020(as(lead))
                .queryParam("authority", "LDS")
                .get(ONE, "applications")
                .then()
                .body("audience", equalTo("COUNCIL"))
                .body("figure.value.intValue()", equalTo(sentBetween("2020-01-01", "2020-12-31")));
        of2020(as(lead))
                .queryParam("authority", "ABD")
                .get(ONE, "applications")
                .then()
                .body("audience", equalTo("PUBLIC"));
        of2020(as(lead)).get(ONE, "applications").then().body("audience", equalTo("PUBLIC"));
        of2020(as(lead))
                .queryParam("audience", "staff")
                .get(ONE, "applications")
                .then()
                .statusCode(403);
        of2020(given())
                .queryParam("audience", "staff")
                .get(ONE, "applications")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "applications, by, planet, /by, Choose one of nation",
        "applications, by, person, /by, never broken down to a person",
        "time-to-decision-median, by, region, /by, one figure",
        "applications, step, hour, /step, 'Choose day, week'",
        "utilisation, step, month, /step, stands today",
        "time-to-decision-median, authority, LDS, /authority, no figures of one authority",
        "applications, authority, NOSUCH, /authority, of the register",
        "applications, authority, leeds, /authority, Enter the code",
        "applications, by, Email, /by, never broken down to a person",
        "applications, audience, everybody, /audience, Choose public or staff",
        "applications, from, 2021-02-29, /from, Enter a day",
        "applications, to, 2999-01-01, /to, not in the future",
        "applications, to, 1999-12-31, /to, of the year 2000 or later"
    })
    void what_cannot_be_asked_is_a_clear_problem(
            String measure, String name, String value, String pointer, String words) {
        as(People.analyst())
                .queryParam(name, value)
                .get(ONE, measure)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.detail.join(' ')", containsString(words));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        as(People.analyst())
                .queryParam("from", "2016-12-01")
                .queryParam("to", "2026-01-01")
                .queryParam("step", "day")
                .queryParam("by", "nation")
                .queryParam("authority", "LDS")
                .get(ONE, "applications")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/step", "/by"));
        given().queryParam("step", "day").get(ONE, "applications").then().statusCode(400);
        given().queryParam("authority", "\0").get(ONE, "applications").then().statusCode(400);
        given().get(ONE, "happiness").then().statusCode(404);
    }

    private static RequestSpecification of2020(RequestSpecification request) {
        return request.queryParam("from", "2020-01-01").queryParam("to", "2020-12-31");
    }
}
