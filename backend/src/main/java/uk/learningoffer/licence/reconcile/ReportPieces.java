package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.clock.LondonDays;

/**
 * One piece of the work on a report in one transaction. The report's row is locked for as long as that takes, so each
 * piece is done by one worker; a worker that dies leaves nothing behind, and the next one goes on from there.
 */
@ApplicationScoped
class ReportPieces {
    static final int FACTS_AT_ONCE = 25;

    @Inject
    ReportTable reports;

    @Inject
    RowTable rows;

    @Inject
    RememberedColumns remembered;

    @Inject
    RowMatching matching;

    @Inject
    RowSuggestions suggestions;

    @Inject
    RowsToApply toApply;

    @Inject
    ReportFacts facts;

    @Inject
    MissingThere missing;

    @Inject
    Session session;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** @return false where nothing was to be done, or another worker is doing it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(UUID id, int most) {
        var claimed = reports.claim(id);
        claimed.ifPresent(report -> {
            if (report.status() == ReportStatus.READING) {
                read(report, most);
            } else {
                apply(report, Math.min(most, FACTS_AT_ONCE));
            }
        });
        return claimed.isPresent();
    }

    private void read(SupplierReport report, int most) {
        var pending = rows.pending(report.id(), most);
        if (!pending.isEmpty()) {
            var columns = ReportColumns.found(
                    report.header(), remembered.of(report.supplier().id()));
            var reader = new RowReader(report.header(), columns, LondonDays.of(report.createdAt()));
            rows.write(
                    report.id(),
                    pending.stream()
                            .map(raw -> reader.read(raw.number(), raw.cells()))
                            .toList());
            matching.match(
                    report,
                    pending.get(0).number(),
                    pending.get(pending.size() - 1).number());
            reports.count(report.id(), pending.size(), 0);
        } else if (suggestions.suggest(report.id(), report.supplier().id(), most) == 0) {
            rows.count(report.id());
            reports.move(report.id(), ReportStatus.READY, null, clock.instant());
        }
    }

    private void apply(SupplierReport report, int most) {
        // Pools are locked as facts come in: in the order of their ids, as everybody does who needs several.
        var news = toApply.newFacts(report.id(), most).stream()
                .sorted(Comparator.comparing(
                                (ReportFacts.Facts one) -> one.pool().toString())
                        .thenComparing(ReportFacts.Facts::number))
                .toList();
        news.forEach(one -> facts.learn(report, one));
        session.flush();
        var numbers = news.isEmpty()
                ? toApply.others(report.id(), most * FACTS_AT_ONCE)
                : news.stream().map(ReportFacts.Facts::number).toList();
        if (numbers.isEmpty()) {
            end(report);
        } else {
            toApply.applied(report.id(), numbers, LondonDays.of(report.createdAt()));
            reports.count(report.id(), 0, numbers.size());
        }
    }

    private void end(SupplierReport report) {
        missing.mark(report.id());
        reports.move(report.id(), ReportStatus.DONE, null, clock.instant());
        audit.record(
                "supplier-report.applied",
                "supplier_report",
                report.id(),
                Map.of("rows", report.rows().applied()));
    }

    /** A row that cannot be applied is noted as such, and the others go on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void skipOne(UUID id, String why) {
        reports.claim(id)
                .ifPresent(report -> toApply.newFacts(id, 1).forEach(row -> rows.leaveOut(id, row.number(), why)));
    }
}
