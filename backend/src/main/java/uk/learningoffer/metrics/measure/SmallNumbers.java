package uk.learningoffer.metrics.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps figures that could point at one person from the public. */
final class SmallNumbers {
    static final int SMALLEST_SHOWN = 5;

    private SmallNumbers() {}

    static boolean isSmall(Long count) {
        return count != null && count < SMALLEST_SHOWN;
    }

    /**
     * The parts of a published total, with null for what is withheld: every count under 5 and, where that is only one,
     * the next smallest too, since the total would give it away.
     */
    static List<Long> withoutSmall(List<Long> parts) {
        var shown = new ArrayList<Long>(parts);
        shown.replaceAll(count -> isSmall(count) ? null : count);
        if (shown.stream().filter(count -> count == null).count() == 1) {
            IntStream.range(0, shown.size())
                    .boxed()
                    .filter(index -> shown.get(index) != null)
                    .min(Comparator.comparing(shown::get))
                    .ifPresent(index -> shown.set(index, null));
        }
        return shown;
    }
}
