package uk.learningoffer.metrics.measure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a figure is made of counts. */
sealed interface Formula {
    /** Everything of these series together. */
    record Count(List<String> series) implements Formula {
        @Override
        public Figure of(Collection<Cell> cells) {
            return Figure.count(sum(cells, series));
        }

        @Override
        public Figure published(Collection<Cell> inFives) {
            var count = sum(inFives, series);
            return count < Figure.SMALLEST ? Figure.NOT_SHOWN : Figure.count(count);
        }
    }

    /** These of those. */
    record Share(List<String> parts, List<String> wholes) implements Formula {
        @Override
        public List<String> series() {
            return Stream.concat(parts.stream(), wholes.stream()).distinct().toList();
        }

        @Override
        public Figure of(Collection<Cell> cells) {
            return Figure.share(sum(cells, parts), sum(cells, wholes));
        }

        // Each was counted in fives by itself, so that the part can be ahead of the whole.
        @Override
        public Figure published(Collection<Cell> inFives) {
            var whole = sum(inFives, wholes);
            var part = Math.min(sum(inFives, parts), whole);
            return part < Figure.SMALLEST ? Figure.NOT_SHOWN : Figure.share(part, whole);
        }
    }

    /** Points on average. @param times 100 for a score of promoters less detractors */
    record Mean(List<String> series, int times, int decimals) implements Formula {
        @Override
        public Figure of(Collection<Cell> cells) {
            var people = sum(cells, series);
            var points = cells.stream()
                    .filter(cell -> series.contains(cell.series()))
                    .mapToLong(Cell::total)
                    .sum();
            return Figure.of(people == 0 ? null : (double) times * points / people, null, people);
        }

        @Override
        public boolean isPublishedFromExact() {
            return true;
        }

        @Override
        public Figure published(Collection<Cell> exact) {
            var figure = of(exact);
            var scale = Math.pow(10, decimals);
            return figure.denominator() < Figure.SMALLEST
                    ? Figure.NOT_SHOWN
                    : Figure.of(Math.round(figure.value() * scale) / scale, null, null);
        }
    }

    /** The value that this part stays within. @param dimension whole hours or working days */
    record Percentile(List<String> series, String dimension, double part) implements Formula {
        @Override
        public Figure of(Collection<Cell> cells) {
            var values = Histogram.of(cells);
            return Figure.of(values.percentile(part), null, values.size());
        }

        @Override
        public boolean isPublishedFromExact() {
            return true;
        }

        @Override
        public Figure published(Collection<Cell> exact) {
            var figure = of(exact);
            return figure.denominator() < Figure.SMALLEST ? Figure.NOT_SHOWN : Figure.of(figure.value(), null, null);
        }
    }

    /** Authorities with at least one, of all current principal ones; the caller says which those are. */
    record Reach(List<String> series) implements Formula {
        @Override
        public String dimension() {
            return "authority";
        }

        @Override
        public Figure of(Collection<Cell> cells) {
            return Figure.count(codes(cells).size());
        }

        Set<String> codes(Collection<Cell> cells) {
            return cells.stream()
                    .filter(cell -> series.contains(cell.series()) && cell.count() > 0)
                    .map(Cell::value)
                    .collect(Collectors.toSet());
        }

        @Override
        public boolean isPublishedFromExact() {
            return true;
        }

        @Override
        public Figure published(Collection<Cell> exact) {
            throw new IllegalStateException("Reach is published by those who know the authorities");
        }
    }

    /** So many for each current principal authority. */
    record PerAuthority(List<String> series) implements Formula {
        @Override
        public Figure of(Collection<Cell> cells) {
            return Figure.count(sum(cells, series));
        }

        @Override
        public Figure published(Collection<Cell> inFives) {
            var count = sum(inFives, series);
            return count < Figure.SMALLEST ? Figure.NOT_SHOWN : Figure.count(count);
        }
    }

    /** What stands today, in no period. @param source the records that it is read from */
    record Present(String source, boolean isPublic) implements Formula {
        static final Present OF_PURCHASES = new Present(
                "Purchases with what was entered on them since, the allocations of their licences and what was said of those.");

        Present(String source) {
            this(source, true);
        }

        @Override
        public List<String> series() {
            return List.of();
        }

        @Override
        public Figure of(Collection<Cell> cells) {
            throw new IllegalStateException("What stands today is not counted from facts");
        }

        @Override
        public Figure published(Collection<Cell> cells) {
            throw new IllegalStateException("What stands today is not counted from facts");
        }
    }

    List<String> series();

    /** The kinds of fact that it is counted from. */
    default List<String> kinds() {
        return series().stream()
                .map(series -> series.replaceFirst("/.*", ""))
                .distinct()
                .toList();
    }

    /** Where its numbers come from, for who doubts them. */
    default String source() {
        return "Facts of the kinds: " + String.join(", ", kinds()) + ".";
    }

    default boolean isPublic() {
        return true;
    }

    /** Along which its counts are, where it is not broken down. */
    default String dimension() {
        return "all";
    }

    Figure of(Collection<Cell> cells);

    /** Whether the public figure is made of exact counts and then made safe, not of counts in fives. */
    default boolean isPublishedFromExact() {
        return false;
    }

    /** The same for the public. @param cells exact or in fives, as it asked for */
    Figure published(Collection<Cell> cells);

    private static long sum(Collection<Cell> cells, List<String> series) {
        return cells.stream()
                .filter(cell -> series.contains(cell.series()))
                .mapToLong(Cell::count)
                .sum();
    }
}
