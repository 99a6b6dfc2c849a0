package uk.learningoffer.metrics.measure;

import java.util.Collection;
import java.util.TreeMap;

/** How often each whole number was counted. */
final class Histogram {
    private final TreeMap<Integer, Long> counts = new TreeMap<>();

    static Histogram of(Collection<Cell> cells) {
        var histogram = new Histogram();
        cells.forEach(cell -> histogram.counts.merge(Integer.valueOf(cell.value()), cell.count(), Long::sum));
        return histogram;
    }

    long size() {
        return between(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    long between(int first, int last) {
        return counts.subMap(first, true, last, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The smallest number that this part of all is at most; null where there are none. */
    Double percentile(double part) {
        var wanted = part * size();
        var seen = 0L;
        for (var each : counts.entrySet()) {
            seen += each.getValue();
            if (each.getValue() > 0 && seen >= wanted) {
                return each.getKey().doubleValue();
            }
        }
        return null;
    }

    Double mean() {
        var points = counts.entrySet().stream()
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
        return size() == 0 ? null : (double) points / size();
    }
}
