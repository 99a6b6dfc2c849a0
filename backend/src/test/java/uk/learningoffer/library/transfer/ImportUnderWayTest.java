package uk.learningoffer.library.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.learningoffer.library.transfer.CsvFiles.IMPORTS;
import static uk.learningoffer.library.transfer.CsvFiles.confirm;
import static uk.learningoffer.library.transfer.CsvFiles.course;
import static uk.learningoffer.library.transfer.CsvFiles.csv;
import static uk.learningoffer.library.transfer.CsvFiles.imported;
import static uk.learningoffer.library.transfer.CsvFiles.one;
import static uk.learningoffer.library.transfer.CsvFiles.previewed;
import static uk.learningoffer.library.transfer.CsvFiles.work;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.editor;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Race;
import uk.learningoffer.testsupport.Sql;

/** R22: what happens to an import when the library changes under it, and when its worker dies. */
@ApiTest
class ImportUnderWayTest {
    private final Somebody editor = editor();

    @Inject
    ImportChunks chunks;

    @Test
    void a_change_after_the_preview_is_shown_before_anything_is_written() {
        var row = course();
        var other = course();
        imported(editor, "courses", csv(row, other));
        row.put("hours", "9");
        other.put("hours", "8");
        var id = previewed(editor, "courses", csv(row, other));
        edit(row.get("title"), Map.of("hours", 5));

        confirm(editor, id, Map.of()).then().statusCode(412).body("detail", containsString("rows of this file: 1"));
        one(editor, id).body("status", equalTo("CHECKING"));
        assertThat(hours(row)).isEqualTo("5.00");
        work();

        one(editor, id)
                .body("status", equalTo("READY"))
                .body("note", containsString("1 of the rows were looked at again"));
        as(editor).get(IMPORTS + "/" + id + "/rows").then().body("items[0].changes[0].from", equalTo("5"));
        confirm(editor, id, Map.of()).then().statusCode(200);
        work();
        assertThat(hours(row)).isEqualTo("9.00");
    }

    @Test
    void an_old_confirmation_is_refused() {
        var id = previewed(editor, "courses", csv(course()));
        asNew(editor)
                .body(Map.of())
                .post(IMPORTS + "/" + id + "/confirmation")
                .then()
                .statusCode(428);
        asNew(editor)
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post(IMPORTS + "/" + id + "/confirmation")
                .then()
                .statusCode(412)
                .body("type", endsWith("stale"));
    }

    @Test
    void a_row_changed_while_the_import_is_under_way_is_left_out_and_told() {
        var row = course();
        imported(editor, "courses", csv(row));
        row.put("hours", "9");
        var id = previewed(editor, "courses", csv(row, course()));
        confirm(editor, id, Map.of()).then().statusCode(200);
        edit(row.get("title"), Map.of("hours", 5));
        work();
        one(editor, id)
                .body("status", equalTo("DONE"))
                .body("rows.applied", equalTo(1))
                .body("rows.outdated", equalTo(1))
                .body("rows.changed", equalTo(0));
        as(editor)
                .get(IMPORTS + "/" + id + "/rows?outcome=OUTDATED")
                .then()
                .body("items[0].faults[0].detail", containsString("Somebody changed this after the preview"));
        assertThat(hours(row)).isEqualTo("5.00");
    }

    @Test
    void all_or_nothing_writes_nothing_where_one_row_cannot_go_in() {
        var row = course();
        var fresh = course();
        imported(editor, "courses", csv(row));
        row.put("hours", "9");
        var id = previewed(editor, "courses", csv(fresh, row));
        confirm(editor, id, Map.of("allOrNothing", true)).then().statusCode(200);
        edit(row.get("title"), Map.of("hours", 5));
        work();
        one(editor, id)
                .body("status", equalTo("READY"))
                .body("note", containsString("Nothing was imported"))
                .body("rows.applied", equalTo(0));
        assertThat(Sql.text("SELECT count(*) FROM course WHERE code = '" + fresh.get("id") + "'"))
                .isEqualTo("0");
        confirm(editor, id, Map.of("allOrNothing", true)).then().statusCode(200);
        work();
        one(editor, id).body("status", equalTo("DONE")).body("rows.applied", equalTo(2));
    }

    @Test
    void a_worker_that_dies_between_and_within_pieces_leaves_work_that_is_done_once() throws SQLException {
        var rows = many(30);
        imported(editor, "courses", csv(rows.subList(20, 30)));
        rows.subList(20, 30).forEach(row -> row.put("hours", "7"));
        var id = previewed(editor, "courses", csv(rows));
        confirm(editor, id, Map.of()).then().statusCode(200);
        chunks.next(UUID.fromString(id), 8);
        one(editor, id).body("status", equalTo("APPLYING")).body("rows.applied", equalTo(8));

        // The piece with this course in it cannot end, and is undone with everything it wrote before.
        try (var held = Sql.connect()) {
            held.setAutoCommit(false);
            held.createStatement()
                    .execute("SELECT FROM course WHERE code = '" + rows.get(25).get("id") + "' FOR UPDATE");
            work();
            held.rollback();
        }
        one(editor, id).body("status", equalTo("APPLYING")).body("rows.applied", equalTo(8));

        work();
        one(editor, id).body("status", equalTo("DONE")).body("rows.applied", equalTo(30));
        assertThat(histories(rows.subList(0, 20))).isEqualTo("20");
        assertThat(histories(rows.subList(20, 30))).isEqualTo("20");
    }

    @Test
    void two_workers_do_each_row_once() {
        var rows = many(60);
        var id = previewed(editor, "courses", csv(rows));
        confirm(editor, id, Map.of()).then().statusCode(200);
        Race.of(4, () -> {
            for (var turn = 0; turn < 40; turn++) {
                chunks.next(UUID.fromString(id), 4);
            }
            return true;
        });
        work();
        one(editor, id).body("status", equalTo("DONE")).body("rows.applied", equalTo(60));
        assertThat(histories(rows)).isEqualTo("60");
    }

    @Test
    void a_cancelled_import_stops_where_it_is() {
        var rows = many(10);
        var id = previewed(editor, "courses", csv(rows));
        confirm(editor, id, Map.of()).then().statusCode(200);
        chunks.next(UUID.fromString(id), 4);
        var etag = as(editor).get(IMPORTS + "/" + id).header("ETag");
        asNew(editor)
                .header("If-Match", etag)
                .post(IMPORTS + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        work();
        one(editor, id).body("rows.applied", equalTo(4));
        assertThat(histories(rows)).isEqualTo("4");
    }

    @Test
    void a_row_that_the_database_refuses_does_not_hold_up_the_others() {
        var rows = many(5);
        var id = previewed(editor, "courses", csv(rows));
        // Somebody else takes the address of a row whose slug the preview found free.
        Sql.run("CREATE OR REPLACE FUNCTION test_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " RAISE EXCEPTION 'no' USING ERRCODE = 'check_violation'; END $$;"
                + "CREATE TRIGGER test_refuse BEFORE INSERT ON course FOR EACH ROW WHEN (NEW.code = '"
                + rows.get(2).get("id") + "') EXECUTE FUNCTION test_refuse()");
        try {
            confirm(editor, id, Map.of()).then().statusCode(200);
            work();
        } finally {
            Sql.run("DROP TRIGGER test_refuse ON course; DROP FUNCTION test_refuse");
        }
        one(editor, id)
                .body("status", equalTo("DONE"))
                .body("rows.applied", equalTo(4))
                .body("rows.refused", equalTo(1));
        as(editor)
                .get(IMPORTS + "/" + id + "/rows?outcome=REFUSED")
                .then()
                .body("items.number", hasItem(4))
                .body("items[0].faults[0].detail", containsString("could not be saved"));
    }

    @Test
    void a_course_that_only_search_looks_at_anew_is_no_change_of_it() {
        var row = course("status", "PUBLISHED");
        imported(editor, "courses", csv(row));
        row.put("hours", "9");
        var id = previewed(editor, "courses", csv(row));
        imported(editor, "story-courses", csv(ImportApiTest.mapping("US01", row.get("id"), "taster", "A start.")));
        confirm(editor, id, Map.of()).then().statusCode(200);
        work();
        one(editor, id).body("rows.applied", equalTo(1));
    }

    private static List<Map<String, String>> many(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(each -> course()).toList());
    }

    private void edit(String title, Map<String, ?> change) {
        var slug = Sql.text("SELECT slug FROM course WHERE title = '" + title + "'");
        var etag = as(editor).get("/api/v1/courses/" + slug).header("ETag");
        as(editor)
                .header("If-Match", etag)
                .body(change)
                .patch("/api/v1/courses/" + slug)
                .then()
                .statusCode(200);
    }

    private static String hours(Map<String, String> row) {
        return Sql.text("SELECT hours FROM course WHERE code = '" + row.get("id") + "'");
    }

    private static String histories(List<Map<String, String>> rows) {
        return Sql.text("SELECT count(*) FROM library_history WHERE kind = 'course' AND key IN ("
                + String.join(
                        ",", rows.stream().map(row -> "'" + row.get("id") + "'").toList()) + ")");
    }
}
