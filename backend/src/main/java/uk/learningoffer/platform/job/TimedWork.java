package uk.learningoffer.platform.job;

/**
 * Something that time makes due: a bean is all it takes to be scheduled, recorded, measured and shown to staff. Every
 * replica may run it at any moment and more than once, so it claims each row that it changes.
 */
public interface TimedWork {
    Job job();

    /** Does all that is due and tells {@code run} of it. What it throws is recorded as a failure. */
    void run(Run run);
}
