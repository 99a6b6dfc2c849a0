package uk.learningoffer.metrics.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Counts what has happened since, behind the requests in which it did. */
@ApplicationScoped
class FoldFacts implements TimedWork {
    @Inject
    RollUps rollUps;

    @Inject
    RollUpConfig config;

    @Override
    public Job job() {
        return new Job(
                "count-facts",
                "Counts what has just happened into the figures.",
                config.tick(),
                "SELECT 'fact ' || f.id AS record, f.recorded_at AS due_since"
                        + " FROM fact_pending p JOIN fact f ON f.id = p.fact_id WHERE f.recorded_at <= CAST(:now AS timestamptz)");
    }

    @Override
    public void run(Run run) {
        run.untilDone("facts", rollUps::foldSome);
    }
}
