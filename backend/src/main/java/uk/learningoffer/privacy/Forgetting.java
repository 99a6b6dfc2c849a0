package uk.learningoffer.privacy;

import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Deletes rows whose time is over. */
abstract class Forgetting implements TimedWork {
    private final String name;
    private final String sentence;

    @Inject
    RetentionConfig config;

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    Forgetting(String name, String sentence) {
        this.name = name;
        this.sentence = sentence;
    }

    abstract Overdue overdue();

    @Override
    public Job job() {
        return new Job(name, sentence, config.tick(), overdue().due());
    }

    @Override
    public void run(Run run) {
        run.untilDone(name, () -> database.of(overdue().deletion())
                .with("now", clock.instant())
                .update());
    }
}
