package uk.learningoffer.licence.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** All that is wrong with the rows of a file: told at once, the first fifty in full. */
final class RowFaults {
    static final int SHOWN = 50;
    private final List<RowFault> faults = new ArrayList<>();

    private record RowFault(int row, String sentence) {}

    void add(int row, String what) {
        faults.add(new RowFault(row, "Row %,d: %s".formatted(row, what)));
    }

    void addEmpty(int first, int last) {
        faults.add(new RowFault(
                first,
                first == last
                        ? "Row %,d is empty".formatted(first)
                        : "Rows %,d to %,d are empty".formatted(first, last)));
    }

    void refuse() {
        if (faults.isEmpty()) {
            return;
        }
        var told = new ArrayList<>(faults.stream()
                .sorted(Comparator.comparing(RowFault::row))
                .limit(SHOWN)
                .map(fault -> new FieldError("/file", fault.sentence()))
                .toList());
        if (faults.size() > SHOWN) {
            told.add(new FieldError("/file", "There are %,d more faults like these".formatted(faults.size() - SHOWN)));
        }
        throw Problems.invalid(told);
    }
}
