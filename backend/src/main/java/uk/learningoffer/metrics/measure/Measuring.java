package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.learningoffer.metrics.measure.Register.Principal;

/** Figures of one measure: of a period, of its parts, and along a dimension. */
@ApplicationScoped
class Measuring {
    @Inject
    Counts counts;

    /**
     * What a figure is asked of.
     *
     * @param authority the code of one; null for all
     * @param principal those that reach is measured against
     */
    record Asked(
            MeasureDefinition measure, Period period, String authority, boolean isPublic, List<Principal> principal) {
        Formula formula() {
            return measure.formula();
        }

        Asked of(Period other) {
            return new Asked(measure, other, authority, isPublic, principal);
        }
    }

    Figure one(Asked asked) {
        return figure(asked, read(asked, alongNothing(asked), null), asked.principal());
    }

    /** By the first day of each part that has anything in it. */
    Map<LocalDate, Figure> byStep(Asked asked, Step step) {
        return grouped(asked, read(asked, alongNothing(asked), step), Cell::bucket, day -> asked.principal());
    }

    /** By the value of the dimension. */
    Map<String, Figure> by(Asked asked, String dimension) {
        if (asked.formula() instanceof Formula.Reach) {
            var codes = asked.principal().stream()
                    .collect(Collectors.toMap(Principal::code, each -> each.along(dimension)));
            var cells = read(asked, "authority", null).stream()
                    .filter(cell -> codes.containsKey(cell.value()))
                    .toList();
            var reached = cells.stream().collect(Collectors.groupingBy(cell -> codes.get(cell.value())));
            return parts(asked, dimension).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            part -> figure(asked, reached.getOrDefault(part.getKey(), List.of()), part.getValue())));
        }
        var parts = parts(asked, dimension);
        return grouped(asked, read(asked, dimension, null), Cell::value, value -> parts.getOrDefault(value, List.of()));
    }

    private static Map<String, List<Principal>> parts(Asked asked, String dimension) {
        return asked.principal().stream().collect(Collectors.groupingBy(each -> each.along(dimension)));
    }

    private static String alongNothing(Asked asked) {
        return asked.authority() == null ? asked.formula().dimension() : "authority";
    }

    private List<Cell> read(Asked asked, String dimension, Step step) {
        var query = new CountsQuery(asked.formula().series(), dimension, asked.authority(), asked.period(), step);
        return read(query, asked.isPublic() && !asked.formula().isPublishedFromExact());
    }

    /** @param inFives as the public may know them */
    List<Cell> read(CountsQuery query, boolean inFives) {
        return inFives ? counts.inFives(query) : counts.exact(query);
    }

    private static <K> Map<K, Figure> grouped(
            Asked asked, List<Cell> cells, Function<Cell, K> key, Function<K, List<Principal>> principal) {
        return cells.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> figure(asked, each.getValue(), principal.apply(each.getKey()))));
    }

    static Figure figure(Asked asked, Collection<Cell> cells, List<Principal> principal) {
        if (asked.formula() instanceof Formula.Reach reach) {
            return reach(asked, reach.codes(cells), principal);
        }
        var figure = asked.isPublic()
                ? asked.formula().published(cells)
                : asked.formula().of(cells);
        return figure.suppressed() || !(asked.formula() instanceof Formula.PerAuthority)
                ? figure
                : Figure.share(figure.value().longValue(), principal.size());
    }

    // Authorities are no people, but one of a region may be one person: they too are told in fives.
    private static Figure reach(Asked asked, Set<String> codes, List<Principal> principal) {
        var reached =
                principal.stream().filter(each -> codes.contains(each.code())).count();
        var shown = asked.isPublic() ? Figure.inFives(reached) : reached;
        return asked.isPublic() && shown == 0
                ? new Figure(null, null, (long) principal.size(), true)
                : Figure.share(shown, principal.size());
    }
}
