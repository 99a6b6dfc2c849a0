package uk.learningoffer.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Gives every committed change its position, after those of all that have one: a position that was read stays the end
 * of what is before it, whoever commits later. One replica at a time, as the head is locked until its batch is committed.
 */
@ApplicationScoped
class ChangeOrder implements TimedWork {
    private static final int BATCH = 1000;
    private static final SqlText HEAD = SqlText.of("SELECT position FROM change_head FOR UPDATE SKIP LOCKED");

    // Times follow the order, whatever the clocks of two replicas say.
    private static final SqlText PLACE = SqlText.of("""
            WITH taken AS (
                DELETE FROM change_arrival WHERE id IN (SELECT id FROM change_arrival ORDER BY id LIMIT :batch)
                RETURNING *
            ), head AS (
                UPDATE change_head SET position = position + (SELECT count(*) FROM taken),
                    at = greatest(at, CAST(:now AS timestamptz))
                RETURNING at
            )
            INSERT INTO change (position, at, authority_code, type, record, record_id, application_id, status, version)
            SELECT :head + row_number() OVER (ORDER BY t.id), h.at, t.authority_code, t.type, t.record, t.record_id,
                t.application_id, t.status, t.version
            FROM taken t CROSS JOIN head h""");

    @Inject
    Statements database;

    @Inject
    Event<ChangesPlaced> placed;

    @Inject
    InstantSource clock;

    @Inject
    ChangeConfig config;

    @Override
    public Job job() {
        return new Job(
                "place-changes",
                "Puts what happened to applications, licences and nominations in order, for the systems of councils.",
                config.tick(),
                "SELECT 'change ' || id AS record, arrived_at AS due_since FROM change_arrival");
    }

    @Override
    public void run(Run run) {
        run.untilDone("the changes", this::place);
    }

    private int place() {
        return database.of(HEAD)
                .first(row -> row.getLong(1))
                .map(this::placeAfter)
                .orElse(0);
    }

    private int placeAfter(long head) {
        var count = database.of(PLACE)
                .with("batch", BATCH)
                .with("head", head)
                .with("now", clock.instant())
                .update();
        if (count > 0) {
            placed.fire(new ChangesPlaced(head, head + count));
        }
        return count;
    }
}
