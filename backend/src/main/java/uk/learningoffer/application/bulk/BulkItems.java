package uk.learningoffer.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** The cases of bulk runs, while they are worked on. */
@ApplicationScoped
class BulkItems {
    private static final SqlText INSERT = SqlText.of("""
            INSERT INTO bulk_run_item (run_id, application_id, position, seen_version, effect, pool_name, place, why_not, status)
            VALUES (:run, :application, :position, :version, :effect, :pool, :place, :whyNot, 'WAITING')""");
    private static final SqlText NEXT = SqlText.of("""
            SELECT application_id, seen_version, tries FROM bulk_run_item
            WHERE run_id = :run AND status = 'WAITING' ORDER BY position LIMIT 1""");
    private static final SqlText END = SqlText.of("""
            UPDATE bulk_run_item SET status = :status, became = :became, refusal = :refusal, sentence = :sentence,
                done_at = CAST(:now AS timestamptz)
            WHERE run_id = :run AND application_id = :application AND status = 'WAITING'""");
    private static final SqlText TRIED = SqlText.of("""
            UPDATE bulk_run_item SET tries = tries + 1
            WHERE run_id = :run AND application_id = :application AND status = 'WAITING'""");
    private static final SqlText CANCEL = SqlText.of("""
            UPDATE bulk_run_item SET status = 'CANCELLED', done_at = CAST(:now AS timestamptz)
            WHERE run_id = :run AND status = 'WAITING'""");

    /** @param tries how often it failed for a reason that may pass */
    record Item(UUID run, UUID application, long seenVersion, int tries) {}

    /**
     * @param became the status of the application after it, or null
     * @param refusal the kind of problem, or null
     */
    record Result(BulkItemStatus status, String became, String refusal, String sentence) {}

    @Inject
    Statements database;

    void add(UUID run, int position, BulkCases.Case one, BulkOutlook.Effect effect) {
        database.of(INSERT)
                .with("run", run)
                .with("application", one.id())
                .with("position", position)
                .with("version", one.version())
                .with("effect", effect.kind().name())
                .with("pool", effect.poolName())
                .with("place", effect.place())
                .with("whyNot", effect.whyNot())
                .update();
    }

    Optional<Item> next(UUID run) {
        return database.of(NEXT)
                .with("run", run)
                .first(row -> new Item(run, row.getObject(1, UUID.class), row.getLong(2), row.getInt(3)));
    }

    /** @return false where it was ended already */
    boolean end(Item item, Result result, Instant now) {
        return database.of(END)
                        .with("run", item.run())
                        .with("application", item.application())
                        .with("status", result.status().name())
                        .with("became", result.became())
                        .with("refusal", result.refusal())
                        .with("sentence", result.sentence())
                        .with("now", now)
                        .update()
                == 1;
    }

    void tried(Item item) {
        database.of(TRIED)
                .with("run", item.run())
                .with("application", item.application())
                .update();
    }

    void cancel(UUID run, Instant now) {
        database.of(CANCEL).with("run", run).with("now", now).update();
    }
}
