package uk.learningoffer.platform.version;

import java.util.regex.Pattern;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;

/** The version of a record that a caller saw and means to change. */
public record IfMatch(long version) {
    private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})(-[A-Za-z0-9_-]+)?\"");

    /** @param header the If-Match header: absent is 428, one we never gave is 412 */
    public static IfMatch of(String header) {
        if (header == null || header.isBlank()) {
            throw Problems.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send the ETag of the record you saw as If-Match, so that nobody's change is lost.");
        }
        var match = OURS.matcher(header.strip());
        if (!match.matches()) {
            throw stale();
        }
        return new IfMatch(Long.parseLong(match.group(1)));
    }

    /** Refuses with 412 unless the record still is as the caller saw it. */
    public void check(long current) {
        if (current != version) {
            throw stale();
        }
    }

    public static RuntimeException stale() {
        return Problems.of(ProblemType.STALE, "Load it again, look at what changed, and make your change to that.");
    }
}
