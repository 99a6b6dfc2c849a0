package uk.learningoffer.platform.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of a list in a stated order, and where the rest starts. */
public record Page<T>(
        List<T> items,

        @Schema(nullable = true, description = "Send this as `cursor` for what follows; null at the end.")
        String next) {

    /**
     * From up to {@code limit + 1} rows: the extra one only says that there is more.
     *
     * @param position the sort key of a row, as {@link Cursor#of} takes it
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var shown = List.copyOf(rows.subList(0, limit));
        return new Page<>(shown, position.apply(shown.get(limit - 1)).encoded());
    }

    public <R> Page<R> map(Function<T, R> toResponse) {
        return new Page<>(items.stream().map(toResponse).toList(), next);
    }
}
