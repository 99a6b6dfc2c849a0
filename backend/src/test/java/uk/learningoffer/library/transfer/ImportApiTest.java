package uk.learningoffer.library.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static uk.learningoffer.library.transfer.CsvFiles.IMPORTS;
import static uk.learningoffer.library.transfer.CsvFiles.confirm;
import static uk.learningoffer.library.transfer.CsvFiles.course;
import static uk.learningoffer.library.transfer.CsvFiles.csv;
import static uk.learningoffer.library.transfer.CsvFiles.imported;
import static uk.learningoffer.library.transfer.CsvFiles.one;
import static uk.learningoffer.library.transfer.CsvFiles.previewed;
import static uk.learningoffer.library.transfer.CsvFiles.send;
import static uk.learningoffer.library.transfer.CsvFiles.work;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.asNobody;
import static uk.learningoffer.testsupport.People.editor;
import static uk.learningoffer.testsupport.People.reviewer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** R22. */
@ApiTest
class ImportApiTest {
    private final Somebody editor = editor();

    @Test
    void a_file_is_looked_at_confirmed_and_imported() {
        var row = course("status", "PUBLISHED");
        var id = previewed(editor, "courses", csv(row));
        one(editor, id)
                .body("rows.new", equalTo(1))
                .body("total", equalTo(1))
                .body("next", contains("confirm", "confirm-whole", "cancel"));
        assertThat(Sql.text("SELECT count(*) FROM course WHERE code = '" + row.get("id") + "'"))
                .isEqualTo("0");

        confirm(editor, id, Map.of()).then().statusCode(200).body("status", equalTo("APPLYING"));
        work();

        one(editor, id)
                .body("status", equalTo("DONE"))
                .body("rows.applied", equalTo(1))
                .body("next", hasSize(0));
        asNobody()
                .queryParam("q", "\"" + row.get("title") + "\"")
                .get("/api/v1/courses")
                .then()
                .body("items.code", hasItem(row.get("id")));
        assertThat(Sql.text("SELECT count(*) FROM library_history WHERE kind = 'course' AND key = '" + row.get("id")
                        + "' AND person_id = '" + editor.id() + "'"))
                .isEqualTo("1");
        assertThat(Sql.text("SELECT string_agg(action, ' ' ORDER BY at, id) FROM audit_event WHERE subject_id = '" + id
                        + "'"))
                .isEqualTo("import.sent import.confirmed import.finished");
    }

    @Test
    void the_preview_tells_every_change_field_by_field() {
        var row = course();
        imported(editor, "courses", csv(row));
        row.put("hours", "4");
        row.put("topics", "tech");
        row.put("summary", "Other words.");
        var id = previewed(editor, "courses", csv(row));
        as(editor)
                .get(IMPORTS + "/" + id + "/rows?outcome=CHANGED")
                .then()
                .statusCode(200)
                .body("items[0].number", equalTo(2))
                .body("items[0].changes.column", contains("hours", "topics", "summary"))
                .body("items[0].changes.from", contains("2.5", "tech|data", "You will be able to do it."))
                .body("items[0].changes.to", contains("4", "tech", "Other words."));
        var download = as(editor)
                .accept("text/csv")
                .get(IMPORTS + "/" + id + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(CsvFiles.rows(download))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).containsEntry("outcome", "CHANGED"))
                .anySatisfy(
                        line -> assertThat(line).containsEntry("before", "2.5").containsEntry("after", "4"));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var row = course();
        var unnamed = course("id", "");
        var file = csv(row, unnamed);
        imported(editor, "courses", file).body("rows.applied", equalTo(2));
        var before = Sql.text("SELECT string_agg(c::text, ',') FROM course c WHERE title LIKE 'Title %'");
        var id = previewed(editor, "courses", file);
        one(editor, id).body("rows.unchanged", equalTo(2)).body("next", contains("cancel"));
        confirm(editor, id, Map.of()).then().statusCode(409);
        work();
        assertThat(Sql.text("SELECT string_agg(c::text, ',') FROM course c WHERE title LIKE 'Title %'"))
                .isEqualTo(before);
    }

    @Test
    void refused_rows_say_why_by_column_and_do_not_hold_up_the_others() {
        var good = course();
        var bad = course();
        bad.put("level", "expert");
        bad.put("hours", "two");
        bad.put("topics", "knitting");
        bad.put("title", "");
        var finer = course("hours", "2.555");
        var far = course("url", "ftp://example.org/x");
        var id = previewed(editor, "courses", csv(good, bad, finer, far));
        one(editor, id).body("rows.new", equalTo(1)).body("rows.refused", equalTo(3));
        as(editor)
                .get(IMPORTS + "/" + id + "/rows?outcome=REFUSED")
                .then()
                .body("items.number", contains(3, 4, 5))
                .body("items[0].faults.column", containsInAnyOrder("level", "hours", "topics", "title"))
                .body("items[1].faults.detail", contains("Enter hours with at most two decimals"))
                .body("items[2].faults.column", contains("url"));
        confirm(editor, id, Map.of("allOrNothing", true))
                .then()
                .statusCode(409)
                .body("type", endsWith("illegal-transition"))
                .body("detail", containsString("3 rows are refused"));
        confirm(editor, id, Map.of()).then().statusCode(200);
        work();
        one(editor, id).body("rows.applied", equalTo(1)).body("rows.refused", equalTo(3));
    }

    @Test
    void columns_are_found_by_name_and_those_that_mean_nothing_are_noted() {
        var row = course();
        var turned = new LinkedHashMap<String, String>();
        turned.put("Our own notes", "x");
        row.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(cell -> turned.put(" " + cell.getKey().toUpperCase(java.util.Locale.UK), cell.getValue()));
        var id = previewed(editor, "courses", csv(Map.copyOf(turned)));
        one(editor, id).body("ignoredColumns", contains("our own notes")).body("rows.new", equalTo(1));
    }

    @Test
    void a_column_that_is_not_in_the_file_stays_and_an_empty_cell_empties() {
        var row = course();
        row.put("evidence", "seen");
        row.put("review_by", "2027-04-01");
        imported(editor, "courses", csv(row));
        row.remove("evidence");
        row.put("review_by", "");
        var id = previewed(editor, "courses", csv(row));
        as(editor).get(IMPORTS + "/" + id + "/rows").then().body("items[0].changes.column", contains("review_by"));
    }

    @Test
    void twins_are_refused_in_the_library_and_within_a_file() {
        var known = course();
        imported(editor, "courses", csv(known));
        var twin = course("title", known.get("title").toUpperCase(java.util.Locale.UK));
        var first = course();
        var second = course("url", first.get("url") + "?utm_source=x");
        var same = course();
        var id = previewed(editor, "courses", csv(twin, first, second, same, same));
        one(editor, id).body("rows.refused", equalTo(5));
        as(editor)
                .get(IMPORTS + "/" + id + "/rows")
                .then()
                .body("items[0].faults[0].detail", containsString(known.get("id")))
                .body("items[1].faults[0].detail", containsString("Rows 3, 4 say the same"))
                .body("items[4].faults[0].detail", containsString("Rows 5, 6 say the same"));
    }

    @Test
    void a_course_moves_only_where_it_may_and_is_replaced_by_one_that_is_there() {
        var replacement = course("status", "PUBLISHED");
        var old = course("status", "PUBLISHED");
        imported(editor, "courses", csv(replacement, old));
        old.put("status", "RETIRED");
        old.put("replaced_by", replacement.get("id"));
        var lost = course("status", "RETIRED");
        lost.put("replaced_by", "C-NOWHERE");
        imported(editor, "courses", csv(old, lost))
                .body("rows.refused", equalTo(1))
                .body("rows.applied", equalTo(1));
        old.put("status", "draft");
        old.put("replaced_by", "");
        var id = previewed(editor, "courses", csv(List.of(old)));
        as(editor)
                .get(IMPORTS + "/" + id + "/rows")
                .then()
                .body("items[0].faults.column", hasItems("status"))
                .body("items[0].faults.detail", hasItem("A course that is RETIRED cannot become DRAFT."));
    }

    @Test
    void stories_and_mappings_come_in_too() {
        var story = new LinkedHashMap<String, String>();
        story.put("id", "T-" + java.util.UUID.randomUUID().toString().substring(0, 13));
        story.put("role", "archivist");
        story.put("need", "to find " + story.get("id"));
        story.put("goal", "it works");
        story.put("role_group", "corporate");
        story.put("skills", "data|tech");
        story.put("motivators", "solve-now");
        story.put("constraints", "");
        story.put("evidence", "");
        story.put("status", "PUBLISHED");
        imported(editor, "user-stories", csv(story)).body("rows.applied", equalTo(1));
        var mapping = mapping(story.get("id"), "C06", "full", "Shows the way.");
        var second = mapping(story.get("id"), "C02", "taster", "A start.");
        var unknown = mapping("US-NONE", "C-NONE", "perfect", "x".repeat(141));
        var file = csv(mapping, second, unknown);
        var id = previewed(editor, "story-courses", file);
        as(editor)
                .get(IMPORTS + "/" + id + "/rows?outcome=REFUSED")
                .then()
                .body("items[0].faults.column", containsInAnyOrder("fit", "reason", "story_id", "course_id"));
        confirm(editor, id, Map.of()).then().statusCode(200);
        work();
        asNobody()
                .get("/api/v1/user-stories/" + story.get("id"))
                .then()
                .statusCode(200)
                .body("courses.reason", contains("Shows the way.", "A start."));
        mapping.put("fit", "partial");
        imported(editor, "story-courses", csv(mapping, second))
                .body("rows.changed", equalTo(1))
                .body("rows.unchanged", equalTo(1));
        assertThat(Sql.text("SELECT string_agg(m.version || m.fit, ',' ORDER BY m.position) FROM story_course m"
                        + " JOIN user_story s ON s.id = m.story_id WHERE s.code = '" + story.get("id") + "'"))
                .isEqualTo("1partial,0taster");
    }

    static Map<String, String> mapping(String story, String course, String fit, String reason) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("story_id", story);
        cells.put("course_id", course);
        cells.put("fit", fit);
        cells.put("reason", reason);
        return cells;
    }

    @Test
    void an_import_is_sent_once_however_often_it_is_sent_and_can_be_cancelled() {
        var file = csv(course()).getBytes(StandardCharsets.UTF_8);
        var key = java.util.UUID.randomUUID().toString();
        String id = sendUnder(key, file).statusCode(201).extract().path("id");
        sendUnder(key, file).statusCode(201).body("id", equalTo(id));
        sendUnder(key, csv(course()).getBytes(StandardCharsets.UTF_8)).statusCode(422);
        asNew(editor).post(IMPORTS + "/" + id + "/cancellation").then().statusCode(428);
        asNew(editor)
                .header("If-Match", "\"0\"")
                .post(IMPORTS + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        work();
        confirm(editor, id, Map.of()).then().statusCode(409).body("detail", containsString("cancelled"));
        as(editor).get(IMPORTS).then().statusCode(200).body("items.id", hasItem(id));
    }

    private io.restassured.response.ValidatableResponse sendUnder(String key, byte[] file) {
        return as(editor)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .queryParam("kind", "courses")
                .body(file)
                .post(IMPORTS)
                .then();
    }

    @Test
    void only_editors_import_and_export() {
        var file = csv(course()).getBytes(StandardCharsets.UTF_8);
        send(reviewer(), "courses", file).then().statusCode(403);
        as(reviewer()).get(IMPORTS).then().statusCode(403);
        as(reviewer()).get("/api/v1/exports/courses").then().statusCode(403);
        asNobody().get("/api/v1/exports/courses").then().statusCode(401);
        as(editor).get("/api/v1/exports/people").then().statusCode(404);
        send(editor, "people", file).then().statusCode(400).body("errors.pointer", contains("/kind"));
        as(editor)
                .get(IMPORTS + "/kinds")
                .then()
                .statusCode(200)
                .body("name", contains("courses", "story-courses", "user-stories"));
    }
}
