package uk.learningoffer.metrics.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.learningoffer.metrics.measure.MetricsResponse.Count;
import uk.learningoffer.metrics.measure.Register.Principal;

/** The counts of one period for one audience, each dimension read once. For one answer. */
final class Reading {
    private static final List<String> SERIES = Stream.concat(
                    Stream.of(
                            "way/sent",
                            "way/decided",
                            "way/approved",
                            "way/issued",
                            "way/activated",
                            "way/completed",
                            "way/helped"),
                    Arrays.stream(MeasureDefinition.values()).flatMap(each -> each.formula().series().stream()))
            .distinct()
            .toList();

    private record Key(String dimension, Step step, boolean isInFives) {}

    private final Measuring measuring;
    private final Period period;
    private final boolean isPublic;
    private final List<Principal> principal;
    private final Map<Key, List<Cell>> read = new HashMap<>();

    Reading(Measuring measuring, Period period, boolean isPublic, List<Principal> principal) {
        this.measuring = measuring;
        this.period = period;
        this.isPublic = isPublic;
        this.principal = principal;
    }

    List<Principal> principal() {
        return principal;
    }

    Figure figure(MeasureDefinition measure) {
        var formula = measure.formula();
        var asked = new Measuring.Asked(measure, period, null, isPublic, principal);
        var inFives = isPublic && !formula.isPublishedFromExact();
        var cells = cells(new Key(formula.dimension(), null, inFives)).stream()
                .filter(cell -> formula.series().contains(cell.series()))
                .toList();
        return Measuring.figure(asked, cells, principal);
    }

    /** As this audience may know it. */
    List<Cell> shown(String dimension, Step step, String... series) {
        return of(new Key(dimension, step, isPublic), series);
    }

    /** As it is: what is shown of it has to be made safe. */
    List<Cell> exact(String dimension, String... series) {
        return of(new Key(dimension, null, false), series);
    }

    long count(String... series) {
        return shown("all", null, series).stream().mapToLong(Cell::count).sum();
    }

    Map<String, Long> byValue(String dimension, String... series) {
        return shown(dimension, null, series).stream()
                .collect(Collectors.groupingBy(Cell::value, Collectors.summingLong(Cell::count)));
    }

    boolean hides(long count) {
        return isPublic && count < Figure.SMALLEST;
    }

    Long orHidden(long count) {
        return hides(count) ? null : Long.valueOf(count);
    }

    Count count(String value, String label, long count) {
        return new Count(value, label, orHidden(count), hides(count));
    }

    boolean isPublic() {
        return isPublic;
    }

    private List<Cell> of(Key key, String... series) {
        var wanted = List.of(series);
        return cells(key).stream()
                .filter(cell -> wanted.contains(cell.series()))
                .toList();
    }

    private List<Cell> cells(Key key) {
        return read.computeIfAbsent(
                key,
                each -> measuring.read(
                        new CountsQuery(SERIES, each.dimension(), null, period, each.step()), each.isInFives()));
    }
}
