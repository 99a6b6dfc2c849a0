package uk.learningoffer.testsupport;

import io.quarkus.arc.Arc;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;
import uk.learningoffer.platform.job.TimedWorks;

/** Timed work, which no clock starts in tests. */
public final class Jobs {
    private Jobs() {}

    /** As one replica does it. @return how many rows it changed */
    public static int run(String name) {
        var run = new Run(name);
        named(name).run(run);
        return run.affected();
    }

    public static TimedWork named(String name) {
        return Arc.container().instance(TimedWorks.class).get().named(name).orElseThrow();
    }
}
