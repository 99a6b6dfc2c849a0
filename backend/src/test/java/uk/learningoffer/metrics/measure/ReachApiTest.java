package uk.learningoffer.metrics.measure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.learningoffer.testsupport.People.as;

import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.Sql;

@ApiTest
class ReachApiTest {
    private static final String REACH = "/api/v1/metrics/reach";

    @Test
    void every_council_is_there_with_what_it_got() {
        var sent = Rows.approved(Rows.person(), Rows.course());
        Rows.change("UPDATE application SET submitted_at = '2018-03-25T01:30Z' WHERE id = ?", sent);
        Rows.withdrawn(sent);
        Jobs.run("count-facts");
        as(People.analyst())
                .queryParam("from", "2018-03-25")
                .queryParam("to", "2018-03-25")
                .get(REACH)
                .then()
                .statusCode(200)
                .body("authorities.size()", equalTo(principal()))
                .body("authorities.find { it.code == 'LDS' }.applied", equalTo(sentOnThatDay()))
                .body("authorities.find { it.code == 'LDS' }.everApplied", equalTo(true))
                .body("authorities.find { it.code == 'LDS' }.domains", hasItem("leeds.gov.uk"))
                .body("authorities.findAll { it.applied > 0 && !it.everApplied }.size()", equalTo(0));
    }

    @Test
    void it_is_for_staff_and_of_a_period_that_can_be() {
        given().get(REACH).then().statusCode(401);
        as(People.councilLead("LDS")).get(REACH).then().statusCode(403);
        as(People.analyst())
                .queryParam("from", "2020-02-30")
                .queryParam("to", "2999-01-01")
                .get(REACH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/from"));
    }

    private static int principal() {
        return Integer.parseInt(Sql.text("""
                SELECT count(*) FROM authority WHERE type_code NOT IN ('COMB', 'SRA')
                    AND coalesce(start_date, '1900-01-01') <= current_date AND coalesce(last_day, '2999-01-01') >= current_date"""));
    }

    private static int sentOnThatDay() {
        return Integer.parseInt(Sql.text("SELECT count(*) FROM application WHERE authority_code = 'LDS'"
                + " AND (submitted_at AT TIME ZONE 'Europe/London')::date = '2018-03-25'"));
    }
}
