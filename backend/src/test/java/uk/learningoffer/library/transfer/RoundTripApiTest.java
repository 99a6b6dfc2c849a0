package uk.learningoffer.library.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.library.transfer.CsvFiles.course;
import static uk.learningoffer.library.transfer.CsvFiles.csv;
import static uk.learningoffer.library.transfer.CsvFiles.exported;
import static uk.learningoffer.library.transfer.CsvFiles.imported;
import static uk.learningoffer.library.transfer.CsvFiles.one;
import static uk.learningoffer.library.transfer.CsvFiles.previewed;
import static uk.learningoffer.testsupport.People.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.platform.csv.Csv;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** S20. */
@ApiTest
class RoundTripApiTest {
    /** What a cell may begin with and hold; each is tried alone, twice and with the others around it. */
    private static final List<String> NASTY = List.of(
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "'",
            "''",
            "＝",
            "＋",
            "－",
            "＠",
            "\"",
            ",",
            ";",
            "|",
            " ",
            "\\",
            "%",
            "\u00A0",
            "\u200B",
            "\u202E",
            "é",
            "e\u0301",
            "😀",
            "漢",
            "=HYPERLINK(\"http://x\",\"y\")",
            "'=",
            "''=",
            "'＝x",
            "\"\"",
            "\r\n",
            "x\n=y",
            "x",
            "0",
            "1e5",
            "TRUE",
            "#REF!");

    private final Somebody editor = editor();

    @ParameterizedTest
    @ValueSource(strings = {"courses", "user-stories", "story-courses"})
    void what_went_out_and_comes_in_again_changes_nothing(String kind) {
        var before = exported(editor, kind);
        assertThat(before.lines().count()).isGreaterThan(20);
        var id = previewed(editor, kind, before);
        one(editor, id)
                .body("rows.unchanged", equalTo(CsvFiles.rows(before).size()))
                .body("rows.refused", equalTo(0));
        assertThat(exported(editor, kind)).isEqualTo(before);
    }

    @Test
    void every_nasty_cell_comes_back_as_it_was_and_none_would_be_run_by_a_spreadsheet() {
        var rows = new ArrayList<Map<String, String>>();
        for (var first : NASTY) {
            for (var second : NASTY) {
                var row = course("summary", first + second + "end");
                row.put("evidence", first + "evidence" + second);
                row.put("title", first + second + UUID.randomUUID());
                rows.add(row);
            }
        }
        imported(editor, "courses", csv(rows)).body("rows.applied", equalTo(rows.size()));
        for (var row : rows.subList(0, 50)) {
            assertThat(Sql.text("SELECT summary FROM course WHERE code = '" + row.get("id") + "'"))
                    .isEqualTo(row.get("summary"));
        }

        var out = exported(editor, "courses");
        assertThat(plainCells(out)).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
        Sql.run("UPDATE course SET summary = 'changed', evidence = NULL, version = version + 1 WHERE code IN ("
                + String.join(
                        ",", rows.stream().map(row -> "'" + row.get("id") + "'").toList()) + ")");
        assertThat(exported(editor, "courses")).isNotEqualTo(out);
        imported(editor, "courses", out).body("rows.refused", equalTo(0)).body("rows.changed", equalTo(rows.size()));
        assertThat(exported(editor, "courses")).isEqualTo(out);
        Sql.run("DELETE FROM course WHERE code IN ("
                + String.join(
                        ",", rows.stream().map(row -> "'" + row.get("id") + "'").toList()) + ")");
    }

    @Test
    void the_files_that_come_with_the_product_can_be_imported() throws java.io.IOException {
        for (var kind : List.of("courses", "user-stories", "story-courses")) {
            try (var file = getClass().getResourceAsStream("/reference/" + kind + ".csv")) {
                var id = previewed(
                        editor, kind, new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                one(editor, id).body("rows.refused", equalTo(0)).body("rows.new", equalTo(0));
            }
        }
    }

    @Test
    void cells_alone_survive_writing_and_reading() {
        for (var first : NASTY) {
            for (var second : NASTY) {
                var cell = first + second;
                var text = Csv.write(List.of("a", "b"), List.of(List.of(cell, "x")));
                assertThat(CsvFiles.rows(text).get(0)).containsEntry("a", cell);
                assertThat(Csv.write(
                                List.of("a", "b"),
                                CsvFiles.rows(text).stream()
                                        .map(row -> List.of(row.get("a"), row.get("b")))
                                        .toList()))
                        .isEqualTo(text);
            }
        }
    }

    /** As a spreadsheet sees them, which knows nothing of our quotes. */
    private static List<String> plainCells(String csv) {
        try (var parser = org.apache.commons.csv.CSVParser.parse(csv, org.apache.commons.csv.CSVFormat.RFC4180)) {
            return parser.stream().flatMap(row -> row.stream()).toList();
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
