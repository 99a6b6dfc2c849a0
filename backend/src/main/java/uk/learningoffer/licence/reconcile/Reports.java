package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.supplier.SupplierName;
import uk.learningoffer.licence.supplier.SupplierTable;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.csv.CsvFile;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What staff do with reports of suppliers. One public method, one transaction. */
@ApplicationScoped
class Reports {
    private static final String SUBJECT = "supplier_report";

    @Inject
    ReportTable reports;

    @Inject
    RowIntake intake;

    @Inject
    RowTable rows;

    @Inject
    RememberedColumns remembered;

    @Inject
    ForeignReports foreign;

    @Inject
    SupplierTable suppliers;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Keeps the file's rows; whatever makes it no report of this supplier leaves nothing behind. */
    @Transactional
    SupplierReport receive(SentReport sent, UUID person) {
        var supplier = suppliers.require(sent.supplier());
        var id = Ids.next();
        try (var file = CsvFile.openForeign(sent.file())) {
            var columns = ReportColumns.found(file.header(), remembered.of(supplier.id()));
            foreign.madeBy(supplier.id(), file.header())
                    .filter(other -> remembered.of(supplier.id()).isEmpty())
                    .ifPresent(other -> {
                        throw ForeignReports.foreign("Its columns are those of reports of " + other + ".");
                    });
            reports.add(
                    new NewReport(id, supplier.id(), sent.sha256(), file.header()),
                    columns.isEnough() ? ReportStatus.READING : ReportStatus.UNMAPPED,
                    person,
                    clock.instant());
            intake.store(id, file);
            if (columns.isEnough()) {
                foreign.refuse(id, new SupplierName(supplier.id(), supplier.name()), file.header(), columns);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return recorded("sent", id, Map.of("supplier", supplier.id()));
    }

    /** Remembers what the columns of the supplier's reports say, and reads this one by it. */
    @Transactional
    SupplierReport choose(UUID id, IfMatch seen, List<ColumnChoice> choices) {
        var report = locked(id, seen, ReportStatus.READING);
        var columns = ReportColumns.chosen(report.header(), choices);
        foreign.refuse(id, report.supplier(), report.header(), columns);
        remembered.remember(report.supplier().id(), columns);
        rows.again(id);
        rows.count(id);
        reports.move(id, ReportStatus.READING, null, clock.instant());
        return recorded("columns-chosen", id, Map.of());
    }

    @Transactional
    SupplierReport confirm(UUID id, IfMatch seen, UUID person) {
        var report = locked(id, seen, ReportStatus.APPLYING);
        if (report.rows().matched() == 0 && report.rows().missingThere() == 0) {
            throw Problems.illegalTransition(
                    "Nothing of this report fits a licence here, so there is nothing to apply.");
        }
        reports.move(id, ReportStatus.APPLYING, person, clock.instant());
        return recorded("confirmed", id, Map.of("rows", report.rows().matched()));
    }

    @Transactional
    SupplierReport cancel(UUID id, IfMatch seen) {
        locked(id, seen, ReportStatus.CANCELLED);
        reports.move(id, ReportStatus.CANCELLED, null, clock.instant());
        return recorded("cancelled", id, Map.of());
    }

    private SupplierReport locked(UUID id, IfMatch seen, ReportStatus to) {
        var report = reports.requireLocked(id);
        seen.check(report.version());
        if (!report.may(to)) {
            throw Problems.illegalTransition(
                    switch (report.status()) {
                        case UNMAPPED -> "Say first what the columns of this report mean.";
                        case READING -> "The rows are still being read.";
                        case READY -> "The rows of this report were deleted. Send it again.";
                        case APPLYING -> "This report is being applied already.";
                        case DONE -> "This report is applied.";
                        case CANCELLED -> "This report was cancelled.";
                    });
        }
        return report;
    }

    private SupplierReport recorded(String verb, UUID id, Map<String, ?> detail) {
        audit.record("supplier-report." + verb, SUBJECT, id, detail);
        return reports.require(id);
    }
}
