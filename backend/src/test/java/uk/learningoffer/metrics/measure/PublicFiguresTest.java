package uk.learningoffer.metrics.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.Sql;

/** An attacker who adds and subtracts everything that is public, and should learn of nobody. */
@ApiTest
class PublicFiguresTest {
    private static final List<String> WAYS = List.of(
            "nation",
            "region",
            "authority-type",
            "authority-size",
            "authority",
            "platform",
            "course",
            "story",
            "role-group",
            "cost-class");
    private static final List<String> COUNCILS = List.of("LDS", "BRD", "CLD", "ABD", "CRF", "BFS");

    @BeforeEach
    void afewPeopleOfManyCouncils() {
        var random = new Random(11);
        for (var each = 0; each < 40; each++) {
            var sent = Rows.approved(Rows.person(), Rows.course());
            Rows.change(
                    "UPDATE application SET authority_code = ?, submitted_at = ?::timestamptz WHERE id = ?",
                    COUNCILS.get(random.nextInt(COUNCILS.size())),
                    YearMonth.of(2019, 1 + random.nextInt(6)) + "-15T10:00Z",
                    sent);
            Rows.withdrawn(sent);
        }
        Jobs.run("count-facts");
    }

    @Test
    void no_sum_and_no_difference_of_public_counts_tells_of_fewer_than_five() {
        var known = new HashMap<String, Long>();
        var cells = new ArrayList<Long>();
        for (var first = 1; first <= 6; first++) {
            for (var last = first; last <= 6; last++) {
                for (var by : WAYS) {
                    known.putAll(rows(first, last, by));
                }
            }
        }
        cells.addAll(known.values());
        assertThat(cells).isNotEmpty().anyMatch(count -> count > 0);
        // Every sum and every difference of multiples of five is one.
        assertThat(cells).allMatch(count -> count % 5 == 0);
    }

    /** Pages of many, JSON of one and CSV of one are the same counts. */
    @Test
    void pages_programs_and_files_tell_the_same() {
        var months = given().queryParam("from", "2019-01-01")
                .queryParam("to", "2019-06-30")
                .get("/api/v1/metrics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("applicationsByMonth.applications", Long.class);
        var parts = given().queryParam("from", "2019-01-01")
                .queryParam("to", "2019-06-30")
                .queryParam("step", "month")
                .get("/api/v1/metrics/applications")
                .then()
                .extract()
                .jsonPath()
                .<Float>getList("parts.figure.value");
        assertThat(months).hasSize(6);
        for (var month = 0; month < 6; month++) {
            var one = parts.get(month);
            assertThat(one == null ? null : (Long) one.longValue()).isEqualTo(months.get(month));
        }
        var whole = given().queryParam("from", "2019-01-01")
                .queryParam("to", "2019-06-30")
                .accept("text/csv")
                .get("/api/v1/metrics/applications")
                .then()
                .extract()
                .asString();
        var sum = months.stream()
                .filter(count -> count != null)
                .mapToLong(Long::longValue)
                .sum();
        assertThat(whole).contains("2019-01-01,2019-06-30,,,," + sum + ".0,");
    }

    /** It is released in the month in which its five is full: what was published before stays. */
    @Test
    void what_was_published_stays_when_more_is_known() {
        var before = rows(1, 5, "authority");
        var later = Rows.approved(Rows.person(), Rows.course());
        Rows.change(
                "UPDATE application SET authority_code = 'LDS', submitted_at = '2019-06-20T10:00Z' WHERE id = ?",
                later);
        Rows.withdrawn(later);
        Jobs.run("count-facts");
        assertThat(rows(1, 5, "authority")).isEqualTo(before);
        assertThat(Sql.text("SELECT count(*) FROM public_roll_up WHERE count % 5 <> 0"))
                .isEqualTo("0");
    }

    private static Map<String, Long> rows(int first, int last, String by) {
        var answer = given().queryParam(
                        "from", YearMonth.of(2019, first).atDay(1).toString())
                .queryParam("to", YearMonth.of(2019, last).atEndOfMonth().toString())
                .queryParam("by", by)
                .get("/api/v1/metrics/applications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var known = new HashMap<String, Long>();
        List<String> keys = answer.getList("rows.key");
        List<Number> values = answer.getList("rows.figure.value");
        for (var row = 0; row < keys.size(); row++) {
            if (values.get(row) != null) {
                known.put(
                        first + "-" + last + " " + by + " " + keys.get(row),
                        values.get(row).longValue());
            }
        }
        Number whole = answer.get("figure.value");
        if (whole != null) {
            known.put(first + "-" + last, whole.longValue());
        }
        return known;
    }
}
