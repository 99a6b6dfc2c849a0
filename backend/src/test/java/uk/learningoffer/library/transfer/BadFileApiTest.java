package uk.learningoffer.library.transfer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.library.transfer.CsvFiles.course;
import static uk.learningoffer.library.transfer.CsvFiles.csv;
import static uk.learningoffer.library.transfer.CsvFiles.send;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;
import static uk.learningoffer.testsupport.People.editor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.learningoffer.testsupport.ApiTest;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;

/** S20, S21: whatever is sent as a file: a clear answer, and nothing kept of it. */
@ApiTest
class BadFileApiTest {
    private static final String HEADER = String.join(",", course().keySet()) + "\n";
    private static final String GOOD = csv(course("title", "Café – “naïve”"));
    private final Somebody editor = editor();

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "The file is empty"),
                Arguments.of("only spaces", "  \n \n".getBytes(UTF_8), "no header"),
                Arguments.of("only a header", HEADER.getBytes(UTF_8), "a header and no rows"),
                Arguments.of("only a mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "no header"),
                Arguments.of(
                        "UTF-16 BE with a mark",
                        with(new byte[] {(byte) 0xFE, (byte) 0xFF}, GOOD.getBytes(UTF_16BE)),
                        "UTF-16"),
                Arguments.of(
                        "UTF-16 LE with a mark",
                        with(new byte[] {(byte) 0xFF, (byte) 0xFE}, GOOD.getBytes(UTF_16LE)),
                        "UTF-16"),
                Arguments.of("UTF-16 BE", GOOD.getBytes(UTF_16BE), "UTF-16"),
                Arguments.of("UTF-16 LE", GOOD.getBytes(UTF_16LE), "UTF-16"),
                Arguments.of(
                        "Windows-1252",
                        GOOD.getBytes(Charset.forName("windows-1252")),
                        "looks like Windows-1252 (“ANSI”): line 2"),
                Arguments.of(
                        "Windows-1252 at the end",
                        with(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xE9}),
                        "Windows-1252"),
                Arguments.of(
                        "no text",
                        with(HEADER.getBytes(UTF_8), new byte[] {'x', (byte) 0x81, 'y'}),
                        "Line 2 is not UTF-8"),
                Arguments.of("half a letter", with(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xC3}), "Windows-1252"),
                Arguments.of(
                        "a surrogate",
                        with(GOOD.getBytes(UTF_8), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                        "Windows-1252"),
                Arguments.of("NUL", (HEADER + "a,\0,b\n").getBytes(UTF_8), "NUL character on line 2"),
                Arguments.of(
                        "xlsx",
                        with(new byte[] {'P', 'K', 3, 4, 20, 0}, new byte[5000]),
                        "spreadsheet file or an archive"),
                Arguments.of(
                        "xls",
                        with(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[100]),
                        "spreadsheet file"),
                Arguments.of("PDF", "%PDF-1.7\n".getBytes(UTF_8), "not a CSV file"),
                Arguments.of("gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0}, "not a CSV file"),
                Arguments.of(
                        "ten megabytes of one cell",
                        (HEADER + "x".repeat(10_000_000)).getBytes(UTF_8),
                        "Row 2 is longer than 100,000 characters"),
                Arguments.of("ten megabytes of header", "x".repeat(10_000_000).getBytes(UTF_8), "Row 1 is longer"),
                Arguments.of(
                        "a quote that never closes",
                        (HEADER + "\"abc,def\nghi\n").getBytes(UTF_8),
                        "A quote that opens in row 2 is never closed"),
                Arguments.of(
                        "a quote that never closes in a long file",
                        (HEADER + "\"" + "abc,def\n".repeat(50_000)).getBytes(UTF_8),
                        "a quote in it that is never closed"),
                Arguments.of(
                        "words after a quote",
                        (HEADER + "\"abc\"def,x\n").getBytes(UTF_8),
                        "between a closing quote and the next comma"),
                Arguments.of("a million columns", ",".repeat(1_000_000).getBytes(UTF_8), "Row 1 is longer"),
                Arguments.of(
                        "a million columns in a row",
                        (HEADER + ",".repeat(1_000_000)).getBytes(UTF_8),
                        "Row 2 is longer"),
                Arguments.of(
                        "thousands of columns",
                        (HEADER.strip() + ",x".repeat(3000) + "\n1\n").getBytes(UTF_8),
                        "at most 200 are read"),
                Arguments.of(
                        "the same column twice",
                        ("title," + HEADER + "x\n").getBytes(UTF_8),
                        "more than one column “title”"),
                Arguments.of(
                        "columns missing",
                        "id,slug,title\n1,2,3\n".getBytes(UTF_8),
                        "lacks the columns “platform”, “awarding_partner”, “url”"),
                Arguments.of(
                        "semicolons", (HEADER.replace(',', ';') + "1;2\n").getBytes(UTF_8), "separated by semicolons"),
                Arguments.of(
                        "HTML",
                        "<!doctype html><title>Not found</title>\n<p>x\n".getBytes(UTF_8),
                        "lacks the columns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_bad_file_is_refused_with_what_is_wrong(String what, byte[] file, String sentence) {
        var before = Sql.text("SELECT count(*) FROM library_import_row");
        send(editor, "courses", file)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/file"))
                .body("errors[0].detail", containsString(sentence));
        assertThat(Sql.text("SELECT count(*) FROM library_import_row")).isEqualTo(before);
    }

    @Test
    void a_byte_order_mark_quoted_newlines_and_old_line_ends_are_welcome() {
        var marked = with(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, GOOD.getBytes(UTF_8));
        assertThat(rowsOf(marked)).isEqualTo(1);
        assertThat(rowsOf(
                        csv(course("summary", "One\r\ntwo\n\nthree"), course()).getBytes(UTF_8)))
                .isEqualTo(2);
        assertThat(rowsOf(GOOD.replace("\n", "\r").getBytes(UTF_8))).isEqualTo(1);
        assertThat(rowsOf((GOOD.replace("\n", "\r\n") + "\r\n\r\n").getBytes(UTF_8)))
                .isEqualTo(1);
    }

    private int rowsOf(byte[] file) {
        return send(editor, "courses", file).then().statusCode(201).extract().path("total");
    }

    @Test
    void rows_that_do_not_fit_the_header_are_refused_alone() {
        var row = String.join(",", course().values()) + "\n";
        var longer = String.join(",", course().values()) + ",one more\n";
        var file = HEADER + row + "only,three,cells\n" + longer;
        String id = send(editor, "courses", file.getBytes(UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CsvFiles.work();
        as(editor)
                .get(CsvFiles.IMPORTS + "/" + id + "/rows")
                .then()
                .body("items.outcome", equalTo(List.of("NEW", "REFUSED", "REFUSED")))
                .body("items[1].faults[0].detail", containsString("This row has 3 cells and the header has 15"));
    }

    @Test
    void nasty_cells_are_refused_or_kept_but_never_fail() {
        var rows = Stream.of(
                        course("id", "../../etc"),
                        course("id", "x".repeat(5000)),
                        course("title", "\u202Etitle\uFEFF\u0001 " + java.util.UUID.randomUUID()),
                        course("title", "x".repeat(90_000)),
                        course("hours", "1e400"),
                        course("hours", "NaN"),
                        course("hours", "-1"),
                        course("weeks", "99999999999999"),
                        course("url", "javascript:alert(1)"),
                        course("topics", "tech||data"),
                        course("topics", "|"),
                        course("summary", "'; DROP TABLE course; --"),
                        course("languages", ""),
                        course("platform", " "))
                .toList();
        String id = send(editor, "courses", csv(rows).getBytes(UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CsvFiles.work();
        as(editor)
                .get(CsvFiles.IMPORTS + "/" + id + "/rows")
                .then()
                .statusCode(200)
                .body(
                        "items.outcome",
                        equalTo(List.of(
                                "REFUSED", "REFUSED", "NEW", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED",
                                "REFUSED", "REFUSED", "REFUSED", "NEW", "NEW", "REFUSED")));
    }

    @Test
    void what_is_too_large_is_refused_here_and_everywhere_else_sooner() {
        var large = new byte[13 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) 'x');
        send(editor, "courses", large).then().statusCode(400);
        asNew(editor)
                .body(new String(large, UTF_8).substring(0, 256 * 1024 + 1))
                .post("/api/v1/courses")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        var tooLarge = new byte[64 * 1024 * 1024 + 1];
        java.util.Arrays.fill(tooLarge, (byte) 'x');
        send(editor, "courses", tooLarge).then().statusCode(413).body("detail", containsString("64 megabytes"));
    }

    private static byte[] with(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
