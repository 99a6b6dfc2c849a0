package uk.learningoffer.doors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of access.txt: who may call one operation.
 *
 * @param record what belongs to somebody and is called for; empty where it is nobody's
 */
public record AccessRow(String operation, String record, Set<String> who) {
    private static final Pattern LINE =
            Pattern.compile("(?<operation>[A-Z]+ /\\S*)( of (?<record>[a-z-]+))?: (?<who>[a-z ,-]+)");

    /** By operation, such as {@code GET /api/v1/me}. */
    public static Map<String, AccessRow> all() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessRow.class.getResourceAsStream("/access.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessRow::read)
                    .collect(Collectors.toMap(
                            AccessRow::operation,
                            row -> row,
                            (one, other) -> {
                                throw new IllegalStateException("access.txt has " + one.operation + " twice");
                            },
                            LinkedHashMap::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is missing for every operation of the contract to have its row, and every row its operation. */
    public static List<String> faults(String openapi) {
        var rows = all().keySet();
        var operations = new ApiDocument(openapi)
                .operations().stream().map(Operation::name).toList();
        var without = operations.stream()
                .filter(operation -> !rows.contains(operation))
                .map(operation -> "Write into backend/src/test/resources/access.txt who may call it (how is said at "
                        + "its top), in a line that starts with “" + operation + "”");
        var stale = rows.stream()
                .filter(row -> !operations.contains(row))
                .map(row -> "Take from backend/src/test/resources/access.txt the line of “" + row
                        + "”, which openapi.yaml does not have");
        return Stream.concat(without, stale).toList();
    }

    boolean belongsToSomebody() {
        return !record.isEmpty();
    }

    private static AccessRow read(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            throw new IllegalStateException(
                    "access.txt has a line that is not “METHOD /path [of record]: who, who”: " + line);
        }
        return new AccessRow(
                found.group("operation"),
                Objects.requireNonNullElse(found.group("record"), ""),
                Set.copyOf(Arrays.asList(found.group("who").split(", "))));
    }
}
