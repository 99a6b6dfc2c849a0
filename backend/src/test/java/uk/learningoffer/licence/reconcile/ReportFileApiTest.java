package uk.learningoffer.licence.reconcile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.learningoffer.licence.desk.AtSupplier.email;
import static uk.learningoffer.licence.reconcile.AReport.one;
import static uk.learningoffer.licence.reconcile.AReport.read;
import static uk.learningoffer.licence.reconcile.AReport.rows;
import static uk.learningoffer.licence.reconcile.AReport.send;
import static uk.learningoffer.licence.reconcile.AReport.work;
import static uk.learningoffer.testsupport.People.asNew;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.learningoffer.licence.desk.AtSupplier;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.testsupport.ApiTest;

/** Whatever a supplier or somebody in a hurry sends. */
@ApiTest
class ReportFileApiTest {
    private static final String FUTURELEARN = """
            Team,Certificate awarded at,Learner e-mail,Steps completed,New column of next year,Invitation state,Accepted at,Total steps
            "Digital, Leeds",,%s,7,x,Accepted,2026-03-01 09:30:00 UTC,28
            Digital,2026-04-05T23:30:00Z,%s,28,,accepted,01/03/2026,28
            """;

    @Test
    void futurelearns_columns_are_known_in_any_order_and_others_are_left_alone() {
        var there = new AtSupplier(2);
        var people = there.invited(2, 3);
        var id = read(there, FUTURELEARN.formatted(email(people.get(0)), email(people.get(1))));
        rows(there, id, null)
                .body("items.there.joinedOn", contains("2026-03-01", "2026-03-01"))
                .body("items.there.stepsDone", contains(7, 28))
                .body("items.there.stepsTotal", contains(28, 28))
                // Half past eleven in the evening, UTC, is the next day in London in summer.
                .body("items.there.completedOn", contains(null, "2026-04-06"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,;", "UTF-8,','", "UTF-16LE,;", "UTF-16BE,','", "UTF-16,;"})
    void any_spreadsheets_way_of_writing_csv_is_read(String charset, String separator) {
        var there = new AtSupplier(1);
        var person = there.invited(1, 3).get(0);
        var text = ("\uFEFFE-mail;Name;State\r\n%s;\"Müller; \"\"Zoë\"\"\";pending\r\n\r\n".formatted(email(person)))
                .replace("r; \"\"", "r\u0001 \"\"")
                .replace(";", separator)
                .replace("\u0001", separator);
        var bytes = text.getBytes(java.nio.charset.Charset.forName(charset));
        String id = send(there, bytes).then().statusCode(201).extract().path("id");
        work();
        rows(there, id, null)
                .body("items.outcome", contains("AGREES"))
                .body("items[0].there.name", equalTo("Müller" + separator + " \"Zoë\""));
    }

    @Test
    void rows_that_cannot_be_read_say_why_each_with_its_line() {
        var there = new AtSupplier(2);
        var people = there.invited(2, 3);
        var id = read(there, """
                email,state,joined_at,progress,completed_at
                %s,pending,,,
                not an address,invented,31/31/2026,140%%,2999-01-01
                %s,accepted
                """.formatted(email(people.get(0)), email(people.get(1))));
        one(there, id).body("rows.unreadable", equalTo(2));
        rows(there, id, "UNREADABLE")
                .body("items.number", contains(3, 4))
                .body("items[0].faults.size()", equalTo(5))
                .body("items[0].faults[0]", equalTo("The e-mail address cannot be read."))
                .body("items[0].faults[2]", containsString("31/31/2026"))
                .body("items[1].faults", contains("This row has 2 cells and the header has 5."));
    }

    @Test
    void what_is_no_csv_is_refused() throws IOException {
        var there = new AtSupplier(1);
        there.invited(1, 3);
        refused(there, zip(), "spreadsheet file or an archive");
        refused(there, "%PDF-1.7 and more".getBytes(StandardCharsets.UTF_8), "not a CSV file");
        refused(there, new byte[0], "empty");
        refused(
                there,
                "email,state\nJos\u00e9@leeds.gov.uk,pending\n".getBytes(StandardCharsets.ISO_8859_1),
                "Windows-1252");
        refused(there, "email,state\n\"x@leeds.gov.uk,pending\n".getBytes(StandardCharsets.UTF_8), "never closed");
        refused(there, "email,state\n".getBytes(StandardCharsets.UTF_8), "no rows");
        refused(
                there,
                "id,title,hours\nC1,A course,2\n".getBytes(StandardCharsets.UTF_8),
                "No cell of this file is an e-mail address");
    }

    @Test
    void a_report_of_other_people_is_refused_before_anything_is_used() {
        var there = new AtSupplier(1);
        there.invited(1, 3);
        var file = new StringBuilder("email,state\n");
        for (var row = 0; row < 40; row++) {
            file.append(UUID.randomUUID()).append("@example.org,pending\n");
        }
        refused(there, file.toString().getBytes(StandardCharsets.UTF_8), "nearly none of its people");
    }

    @Test
    void a_report_that_names_another_platform_is_refused() {
        var there = new AtSupplier(1);
        var person = there.invited(1, 3).get(0);
        var other = new AtSupplier(1);
        var file = "email,platform,state\n%s,%s,accepted\n"
                .formatted(email(person), other.name.toUpperCase(java.util.Locale.UK));
        refused(there, file.getBytes(StandardCharsets.UTF_8), "says that it is a report of " + other.name);
    }

    @Test
    void a_report_of_other_courses_is_refused() {
        var there = new AtSupplier(1);
        var person = there.invited(1, 3).get(0);
        var file = "email,course,state\n%s,Baking bread,accepted\n".formatted(email(person));
        refused(there, file.getBytes(StandardCharsets.UTF_8), "nearly none of its courses");
    }

    @Test
    void columns_that_were_said_to_be_another_suppliers_are_refused() {
        var there = new AtSupplier(1);
        var person = there.invited(1, 3).get(0);
        var other = new AtSupplier(1);
        var mark = UUID.randomUUID();
        Rows.change(
                "INSERT INTO supplier_column VALUES (?, 'EMAIL', ?), (?, 'JOINED', ?)",
                other.supplier,
                "who " + mark,
                other.supplier,
                "when " + mark);
        var file = "Who %1$s,When %1$s\n%2$s,2026-01-01\n".formatted(mark, email(person));
        refused(there, file.getBytes(StandardCharsets.UTF_8), "columns are those of reports of " + other.name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-an-id"})
    void the_supplier_is_one_that_exists(String supplier) {
        var there = new AtSupplier(1);
        asNew(there.reviewer)
                .contentType("text/csv")
                .queryParam("supplier", supplier)
                .body("email,state\na@b.org,pending\n".getBytes(StandardCharsets.UTF_8))
                .post(AReport.REPORTS)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 404));
    }

    private static void refused(AtSupplier there, byte[] file, String why) {
        send(there, file)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/file"))
                .body("errors[0].detail", containsString(why));
        org.assertj.core.api.Assertions.assertThat(
                        Rows.<Long>value("SELECT count(*) FROM supplier_report WHERE supplier_id = ?", there.supplier))
                .isZero();
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("report.csv"));
            zip.write("email,state\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
