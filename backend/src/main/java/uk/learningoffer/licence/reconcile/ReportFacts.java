package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.licence.allocation.Progress;
import uk.learningoffer.licence.progress.Evidence;
import uk.learningoffer.licence.progress.ProgressRecords;
import uk.learningoffer.platform.clock.LondonDays;

/** Tells what a row of a report says to whoever keeps what became of allocations. */
@ApplicationScoped
class ReportFacts {
    /** @param joined whether it says so, on a known day or not */
    record Facts(
            int number,
            UUID allocation,
            UUID pool,
            boolean joined,
            LocalDate joinedOn,
            LocalDate completedOn,
            Integer percentDone,
            Integer stepsDone,
            Integer stepsTotal) {}

    @Inject
    ProgressRecords records;

    void learn(SupplierReport report, Facts facts) {
        var reported = LondonDays.of(report.createdAt());
        var evidence = Evidence.ofReport(
                report.confirmedBy(),
                "%s, report of %s, row %d.".formatted(report.supplier().name(), reported, facts.number()));
        if (facts.joined()) {
            records.activated(facts.allocation(), joinedOn(facts, reported), evidence);
        }
        if (facts.percentDone() != null || facts.stepsDone() != null) {
            var progress = new Progress(reported, facts.percentDone(), facts.stepsDone(), facts.stepsTotal(), null);
            records.progressed(facts.allocation(), progress, evidence);
        }
        if (facts.completedOn() != null) {
            records.completed(facts.allocation(), facts.completedOn(), evidence);
        }
    }

    private static LocalDate joinedOn(Facts facts, LocalDate reported) {
        if (facts.joinedOn() != null) {
            return facts.joinedOn();
        }
        return facts.completedOn() == null ? reported : facts.completedOn();
    }
}
