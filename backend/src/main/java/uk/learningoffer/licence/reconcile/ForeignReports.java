package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.licence.supplier.SupplierName;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/** Refuses a report that another supplier made, before anything of it is used. */
@ApplicationScoped
class ForeignReports {
    /** In a hundred: a report of the right supplier fits for most of its rows. */
    private static final int LEAST_FITTING = 5;

    private static final SqlText COLUMNS = SqlText.of("""
            SELECT x.name FROM supplier x JOIN supplier_column c ON c.supplier_id = x.id
            WHERE x.id <> :supplier GROUP BY x.id, x.name
            HAVING count(*) >= 2 AND bool_and(c.name = ANY (:header)) ORDER BY count(*) DESC LIMIT 1""");
    private static final SqlText PLATFORM = SqlText.of("""
            SELECT x.name FROM supplier_report_row r
            JOIN supplier x ON lower(x.name) = lower(btrim(r.cells[:place])) AND x.id <> :supplier
            WHERE r.report_id = :report GROUP BY x.name
            HAVING count(*) * 2 > (SELECT count(*) FROM supplier_report_row WHERE report_id = :report) LIMIT 1""");
    private static final String HELD = """
            WITH held AS (
                SELECT DISTINCT p.email, p.id AS person_id FROM allocation a
                JOIN licence l ON l.id = a.licence_id JOIN purchase b ON b.id = l.purchase_id
                JOIN person p ON p.id = a.person_id
                WHERE b.supplier_id = :supplier AND p.email IS NOT NULL),
            said AS (
                SELECT DISTINCT lower(btrim(cells[:place])) AS cell FROM supplier_report_row
                WHERE report_id = :report AND btrim(coalesce(cells[:place], '')) <> '')
            """;
    private static final SqlText PEOPLE = SqlText.of(HELD + """
            SELECT count(*), count(*) FILTER (WHERE cell IN (SELECT email FROM held)
                OR cell IN (SELECT email FROM supplier_address WHERE supplier_id = :supplier AND same)
                OR split_part(cell, '@', 1) IN (SELECT split_part(email, '@', 1) FROM held))
            FROM said""");
    private static final SqlText COURSES =
            SqlText.of("""
            WITH known AS (
                SELECT DISTINCT ap.course_id, ap.named_title, ap.named_url FROM allocation a
                JOIN licence l ON l.id = a.licence_id JOIN purchase b ON b.id = l.purchase_id
                JOIN application ap ON ap.id = a.application_id WHERE b.supplier_id = :supplier),
            names AS (
                SELECT unnest(ARRAY[lower(c.title), lower(c.slug), lower(c.code), course_page(c.url), lower(k.named_title),
                    course_page(k.named_url)]) AS name
                FROM known k LEFT JOIN course c ON c.id = k.course_id),
            said AS (
                SELECT cells[:place] AS cell FROM supplier_report_row
                WHERE report_id = :report AND btrim(coalesce(cells[:place], '')) <> '')
            SELECT count(*), count(*) FILTER (WHERE %s IN (SELECT name FROM names) OR course_page(cell) IN (SELECT name FROM names))
            FROM said""".formatted(RowMatching.PLAIN_COURSE.replace("r.course", "cell")));

    @Inject
    Statements database;

    /** By its header alone: the columns are those that another supplier's reports are known to have. */
    Optional<String> madeBy(UUID supplier, List<String> header) {
        return database.of(COLUMNS)
                .with("supplier", supplier)
                .with("header", header)
                .first(row -> row.getString(1));
    }

    void refuse(UUID report, SupplierName supplier, List<String> header, ReportColumns columns) {
        var platform = columns.place(ReportField.PLATFORM, header);
        if (platform > 0) {
            at(PLATFORM, report, supplier, platform)
                    .first(row -> row.getString(1))
                    .ifPresent(other -> {
                        throw foreign("Its column “%s” says that it is a report of %s, not of %s."
                                .formatted(header.get(platform - 1), other, supplier.name()));
                    });
        }
        if (!fits(PEOPLE, report, supplier, columns.place(ReportField.EMAIL, header))) {
            throw foreign("None or nearly none of its people has had a licence of %s.".formatted(supplier.name()));
        }
        var course = columns.place(ReportField.COURSE, header);
        if (course > 0 && !fits(COURSES, report, supplier, course)) {
            throw foreign(
                    "None or nearly none of its courses was taken with a licence of %s.".formatted(supplier.name()));
        }
    }

    private boolean fits(SqlText text, UUID report, SupplierName supplier, int place) {
        return at(text, report, supplier, place).one(row -> {
            var all = row.getLong(1);
            var fitting = row.getLong(2);
            return all == 0 || fitting > 0 && fitting * 100 >= all * LEAST_FITTING;
        });
    }

    private Statement at(SqlText text, UUID report, SupplierName supplier, int place) {
        return database.of(text)
                .with("report", report)
                .with("supplier", supplier.id())
                .with("place", place);
    }

    static RuntimeException foreign(String why) {
        return Problems.invalid(
                "/file",
                "This is no report of this supplier. " + why
                        + " Nothing of it was used. Choose the right supplier or another file.");
    }
}
