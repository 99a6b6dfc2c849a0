package uk.learningoffer.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some changes in order, and where the reader goes on: now or later. */
@Schema(name = "Changes")
record Changes(
        List<Change> items,

        @Schema(description = "Send this as `after` the next time. Keep it with your copy.")
        String next,

        @Schema(description = "Whether more has happened already.")
        boolean more) {

    /** From up to {@code limit + 1} rows: the extra one only says that there is more. */
    static Changes of(List<Change> rows, int limit, String asked) {
        var shown = List.copyOf(rows.subList(0, Math.min(limit, rows.size())));
        return new Changes(
                shown, shown.isEmpty() ? asked : shown.get(shown.size() - 1).position(), rows.size() > limit);
    }
}
