package uk.learningoffer.metrics.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Never due by itself: an administrator runs it where somebody doubts the figures, or how they are counted changed. */
@ApplicationScoped
class RebuildRollUps implements TimedWork {
    @Inject
    RollUps rollUps;

    @Override
    public Job job() {
        return new Job(
                "count-all-facts-again",
                "Counts every fact again and puts the result in place of the figures. Only when somebody runs it.",
                "off",
                "SELECT 'figures' AS record, CAST(:now AS timestamptz) AS due_since WHERE false");
    }

    @Override
    public void run(Run run) {
        run.part("figures", rollUps::rebuild);
    }
}
