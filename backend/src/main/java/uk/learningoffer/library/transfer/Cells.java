package uk.learningoffer.library.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.learningoffer.platform.problem.FieldError;

/** Reads the cells of a row as what they mean, and collects everything that is wrong with them. */
public final class Cells {
    private final Row row;
    private final List<FieldError> faults = new ArrayList<>();

    public Cells(Row row) {
        this.row = row;
    }

    /** As it is, spaces too; what there is where the file has no such column. */
    public String text(String column, String existing) {
        return row.has(column) ? row.cells().get(column) : existing;
    }

    /** Null for an empty cell. */
    public String optional(String column, String existing) {
        var text = text(column, existing);
        return text == null || text.isBlank() ? null : text;
    }

    public List<String> list(String column, List<String> existing) {
        return row.has(column) ? row.list(column) : existing;
    }

    public BigDecimal number(String column, BigDecimal existing) {
        return parsed(column, existing, BigDecimal::new, "Enter a number, such as 1.5");
    }

    public Integer whole(String column, Integer existing) {
        return parsed(column, existing, Integer::valueOf, "Enter a whole number");
    }

    public LocalDate date(String column, LocalDate existing) {
        return parsed(column, existing, LocalDate::parse, "Enter a date like 2026-04-01");
    }

    public <E extends Enum<E>> E one(String column, Class<E> type, E existing) {
        return parsed(
                column,
                existing,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)),
                "Choose from: " + String.join(", ", names(type)));
    }

    /** An empty cell is nothing; a cell that cannot be read counts as nothing, and as a fault. */
    private <V> V parsed(String column, V existing, Function<String, V> parse, String sentence) {
        if (!row.has(column)) {
            return existing;
        }
        try {
            return row.cell(column).isEmpty() ? null : parse.apply(row.cell(column));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            refuse(column, sentence);
            return null;
        }
    }

    public void refuse(String column, String sentence) {
        if (faults.stream().noneMatch(fault -> fault.pointer().equals("/" + column))) {
            faults.add(Row.fault(column, sentence));
        }
    }

    /** Faults of fields, such as {@code /costClass}, become those of columns. */
    public void refuseAll(List<FieldError> ofFields) {
        ofFields.forEach(fault -> refuse(column(fault.pointer().substring(1)), fault.detail()));
    }

    public List<FieldError> faults() {
        return List.copyOf(faults);
    }

    private static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
