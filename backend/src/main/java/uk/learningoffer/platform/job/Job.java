package uk.learningoffer.platform.job;

/**
 * What there is to know of timed work before it runs.
 *
 * @param name stable, in lower case with hyphens: it is in addresses, measures and {@code job_run}
 * @param sentence what it does, for staff
 * @param every how often each replica looks, such as {@code 60s}; {@code off} for never
 * @param due a SELECT of what is due at {@code :now} (an instant, cast it) or on {@code :today}: its first column
 *     {@code record} names each without personal data, its second {@code due_since} says since when; by state and time
 *     alone, never by a span of time, so that what was missed is still found
 */
public record Job(String name, String sentence, String every, String due) {
    boolean isOff() {
        return "off".equalsIgnoreCase(every) || "disabled".equalsIgnoreCase(every);
    }
}
