package uk.learningoffer.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/** One run of timed work: what it did, and what failed. For one thread. */
public final class Run {
    private static final Logger LOG = Logger.getLogger(Run.class);
    private final String job;
    private int affected;
    private int failures;
    private String failure;

    public Run(String job) {
        this.job = job;
    }

    public void did(int rows) {
        affected += rows;
    }

    /**
     * A part of the work in a transaction of its own. Where it fails the other parts go on, and it is due again at the
     * next run.
     *
     * @param of names it in the log without personal data
     * @return how many rows it changed; 0 where it failed
     */
    public int part(Object of, IntSupplier work) {
        try {
            var rows = QuarkusTransaction.requiringNew().call(work::getAsInt);
            did(rows);
            return rows;
        } catch (RuntimeException failed) {
            failed(of, failed);
            return 0;
        }
    }

    /** Parts, until one finds nothing left to do or fails. */
    public void untilDone(Object of, IntSupplier work) {
        while (part(of, work) > 0) {
            // What is done stays done.
        }
    }

    public void failed(Object of, RuntimeException why) {
        failures++;
        failure = FailureWords.of(why);
        LOG.errorf(FailureWords.withoutMessages(why), "%s stopped at %s", job, of);
    }

    public int affected() {
        return affected;
    }

    public int failures() {
        return failures;
    }

    /** The last one, without personal data; null if all went well. */
    String failure() {
        return failure;
    }

    boolean wasIdle() {
        return affected == 0 && failures == 0;
    }
}
