package uk.learningoffer.library.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/**
 * The header of a file against the columns of its kind.
 *
 * @param columns those of ours that the file has, in its order
 * @param ignored those that mean nothing to us
 */
record FileHeader(List<String> all, List<String> columns, List<String> ignored) {

    static FileHeader of(ExchangeKind<?> kind, List<String> header) {
        var known = kind.columns().stream().map(Column::name).toList();
        var faults = new ArrayList<FieldError>();
        var twice = header.stream()
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        twice.values().removeIf(times -> times == 1);
        twice.keySet().retainAll(known);
        if (!twice.isEmpty()) {
            faults.add(file("There is more than one column "
                    + named(twice.keySet().stream().toList()) + "."));
        }
        var missing = kind.columns().stream()
                .filter(Column::needed)
                .map(Column::name)
                .filter(name -> !header.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            faults.add(file("The file lacks the columns %s.%s".formatted(named(missing), separator(header))));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        var ignored = new LinkedHashSet<>(header);
        known.forEach(ignored::remove);
        ignored.remove("");
        return new FileHeader(header, header.stream().filter(known::contains).toList(), List.copyOf(ignored));
    }

    private static String separator(List<String> header) {
        return header.size() == 1 && header.get(0).matches(".*[;\\t].*")
                ? " Its cells seem to be separated by semicolons or tabs: save it with commas."
                : "";
    }

    private static String named(List<String> columns) {
        return columns.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    }

    private static FieldError file(String sentence) {
        return new FieldError("/file", sentence);
    }
}
