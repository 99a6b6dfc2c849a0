package uk.learningoffer.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Brings everything that is sealed under the current key, while other keys are still configured. Rows are claimed one by
 * one, so replicas share the work, and a value that is under the current key is left alone.
 */
@ApplicationScoped
class Resealing implements TimedWork {
    @Inject
    SealedRows rows;

    @Inject
    SealingKeys keys;

    @Inject
    VaultConfig config;

    @Override
    public Job job() {
        return new Job(
                "reseal-secrets",
                "Seals anew under the current key what another key sealed, so that the other key can be taken away.",
                config.tick(),
                keys.isRotating() ? rows.due() : SealedRows.NOTHING_DUE);
    }

    @Override
    public void run(Run run) {
        if (keys.isRotating()) {
            rows.columns().forEach(column -> whole(run, column));
        }
    }

    private void whole(Run run, SealedColumn column) {
        for (var after = new String[] {""}; after[0] != null; ) {
            var from = after[0];
            after[0] = null;
            run.part(column.table(), () -> {
                var piece = rows.next(column, from);
                after[0] = piece.last();
                return piece.sealed();
            });
        }
    }
}
