package uk.learningoffer.licence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.licence.allocation.Progress;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Evidence as it is kept: rows are added, and none is ever changed. Callers hold the lock of the pool. */
@ApplicationScoped
class EvidenceTable {
    private static final SqlText HAS = SqlText.of("""
            SELECT EXISTS (SELECT FROM allocation_evidence
                WHERE allocation_id = :allocation AND says = :says AND source = :source)""");
    private static final SqlText PROGRESS_BY = SqlText.of("""
            SELECT happened_on, percent_done, steps_done, steps_total, last_active_on FROM allocation_evidence
            WHERE allocation_id = :allocation AND says = 'PROGRESS' AND source = :source AND happened_on <= :day
            ORDER BY happened_on DESC, recorded_at DESC, id DESC LIMIT 1""");
    private static final SqlText KEEP = SqlText.of("""
            INSERT INTO allocation_evidence (id, allocation_id, source, says, happened_on, percent_done, steps_done,
                steps_total, last_active_on, reference, url, moved, recorded_at, recorded_by)
            VALUES (:id, :allocation, :source, :says, :day, :percent, :done, :total, :active, :reference, :url, :moved,
                :now, :by)""");

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    boolean has(UUID allocation, Said says, EvidenceSource source) {
        return database.of(HAS)
                .with("allocation", allocation)
                .with("says", says.name())
                .with("source", source.name())
                .one(row -> row.getBoolean(1));
    }

    /** The last that this source had said for that day or one before it. */
    Optional<Progress> progressBy(UUID allocation, EvidenceSource source, LocalDate day) {
        return database.of(PROGRESS_BY)
                .with("allocation", allocation)
                .with("source", source.name())
                .with("day", day)
                .first(EvidenceTable::progress);
    }

    void keep(Fact fact, Evidence evidence, boolean moved) {
        var progress = fact.progress() == null ? new Progress(null, null, null, null, null) : fact.progress();
        database.of(KEEP)
                .with("id", Ids.next())
                .with("allocation", fact.allocation().id())
                .with("source", evidence.source().name())
                .with("says", fact.says().name())
                .with("day", fact.on())
                .with("percent", progress.percentDone())
                .with("done", progress.stepsDone())
                .with("total", progress.stepsTotal())
                .with("active", progress.lastActiveOn())
                .with("reference", evidence.reference())
                .with("url", evidence.url())
                .with("moved", moved)
                .with("now", clock.instant())
                .with("by", evidence.by())
                .update();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getObject(1, LocalDate.class),
                row.getObject(2, Integer.class),
                row.getObject(3, Integer.class),
                row.getObject(4, Integer.class),
                row.getObject(5, LocalDate.class));
    }
}
