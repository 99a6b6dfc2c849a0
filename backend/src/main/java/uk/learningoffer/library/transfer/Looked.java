package uk.learningoffer.library.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.problem.FieldError;

/**
 * A row held against the library as it is.
 *
 * @param key of its record; empty where it will be new and has none yet
 * @param version of its record; -1 where it will be new
 * @param before the cells of its record; empty where it will be new
 * @param after the cells that it would have
 * @param faults why it is refused, by column
 * @param marks what no other row of the file may have as well
 * @param draft what its kind needs to write it
 */
public record Looked<T>(
        Row row,
        String key,
        long version,
        Map<String, String> before,
        Map<String, String> after,
        List<FieldError> faults,
        List<String> marks,
        T draft) {
    public static final long NONE = -1;

    @Schema(name = "CellChange")
    public record CellChange(
            String column,
            @Schema(nullable = true) String from,
            @Schema(nullable = true) String to) {}

    public boolean isNew() {
        return version == NONE;
    }

    RowOutcome outcome() {
        if (!faults.isEmpty()) {
            return RowOutcome.REFUSED;
        }
        if (isNew()) {
            return RowOutcome.NEW;
        }
        return changes().isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
    }

    List<CellChange> changes() {
        var changes = new ArrayList<CellChange>();
        after.forEach((column, to) -> {
            var from = before.getOrDefault(column, "");
            if (!Objects.equals(from, to)) {
                changes.add(new CellChange(column, isNew() ? null : from, to));
            }
        });
        return changes;
    }
}
