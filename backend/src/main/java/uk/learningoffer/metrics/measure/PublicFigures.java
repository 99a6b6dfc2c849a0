package uk.learningoffer.metrics.measure;

import static uk.learningoffer.metrics.measure.SmallNumbers.isSmall;
import static uk.learningoffer.metrics.measure.SmallNumbers.withoutSmall;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.learningoffer.metrics.measure.MetricsResponse.Confidence;
import uk.learningoffer.metrics.measure.MetricsResponse.Count;
import uk.learningoffer.metrics.measure.MetricsResponse.FunnelStep;
import uk.learningoffer.metrics.measure.MetricsResponse.MonthRow;
import uk.learningoffer.metrics.measure.MetricsResponse.ReachRow;
import uk.learningoffer.metrics.measure.MetricsResponse.TimeToDecision;

/** The figures as the public may see them. */
final class PublicFigures {
    private static final Set<String> OF_PEOPLE = EnumSet.of(
                    MeasureDefinition.APPROVAL_RATE,
                    MeasureDefinition.TIME_TO_DECISION_MEDIAN,
                    MeasureDefinition.TIME_TO_DECISION_NINE_IN_TEN,
                    MeasureDefinition.WORKING_DAYS_TO_DECISION_MEDIAN,
                    MeasureDefinition.WORKING_DAYS_TO_DECISION_NINE_IN_TEN,
                    MeasureDefinition.ACTIVATION_RATE,
                    MeasureDefinition.COMPLETION_RATE,
                    MeasureDefinition.CONFIDENCE_GAIN,
                    MeasureDefinition.HELPED)
            .stream()
            .map(MeasureDefinition::label)
            .collect(Collectors.toUnmodifiableSet());

    private PublicFigures() {}

    static MetricsResponse of(MetricsResponse all) {
        var helped = parts(all.helped());
        return new MetricsResponse(
                all.asAt(),
                all.period(),
                MetricsAudience.PUBLIC,
                all.measures().stream()
                        .map(each -> withoutHidden(measure(each), helped))
                        .toList(),
                all.funnel().stream().map(PublicFigures::step).toList(),
                reach(all.reach()),
                months(all.applicationsByMonth()),
                all.utilisation(),
                time(all.timeToDecision()),
                confidence(all.confidence()),
                helped);
    }

    /** Licences and authorities are not people: only figures of what people did can be too small. */
    private static MeasureResponse measure(MeasureResponse measure) {
        if (!OF_PEOPLE.contains(measure.name())) {
            return measure;
        }
        if (isSmall(measure.denominator())) {
            return measure.withoutFigures();
        }
        return switch (measure.unit()) {
            case SHARE -> share(measure);
            case POINTS -> measure.roundedTo(10);
            default -> measure;
        };
    }

    /** Where few did, or few did not, the share in whole per cent hides how many. */
    private static MeasureResponse share(MeasureResponse measure) {
        var others = measure.denominator() - measure.numerator();
        return isSmall(measure.numerator()) || isSmall(others)
                ? measure.roundedTo(100).withoutCounts()
                : measure;
    }

    /** The counts of the whole are counts of its parts: beside a part that is hidden they would give it away. */
    private static MeasureResponse withoutHidden(MeasureResponse measure, List<Count> helped) {
        var isOfHelped = measure.name().equals(MeasureDefinition.HELPED.label());
        return isOfHelped && helped.stream().anyMatch(Count::suppressed)
                ? measure.roundedTo(100).withoutCounts()
                : measure;
    }

    private static FunnelStep step(FunnelStep step) {
        return isSmall(step.count()) ? new FunnelStep(step.step(), step.label(), null, true) : step;
    }

    private static List<ReachRow> reach(List<ReachRow> rows) {
        var applied = column(rows, ReachRow::applied);
        var holds = column(rows, ReachRow::holds);
        var completed = column(rows, ReachRow::completed);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new ReachRow(
                        rows.get(index).nation(),
                        rows.get(index).region(),
                        rows.get(index).authorities(),
                        applied.get(index),
                        holds.get(index),
                        completed.get(index),
                        applied.get(index) == null || holds.get(index) == null || completed.get(index) == null))
                .toList();
    }

    private static List<MonthRow> months(List<MonthRow> rows) {
        var applications = column(rows, MonthRow::applications);
        var activations = column(rows, MonthRow::activations);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new MonthRow(
                        rows.get(index).month(),
                        applications.get(index),
                        activations.get(index),
                        applications.get(index) == null || activations.get(index) == null))
                .toList();
    }

    private static TimeToDecision time(TimeToDecision time) {
        return isSmall(time.decisions())
                ? new TimeToDecision(time.decisions(), null, null, null, null, parts(time.distribution()))
                : new TimeToDecision(
                        time.decisions(),
                        time.medianHours(),
                        time.nineInTenHours(),
                        time.medianWorkingDays(),
                        time.nineInTenWorkingDays(),
                        parts(time.distribution()));
    }

    private static Confidence confidence(Confidence confidence) {
        var small = confidence.before().stream().mapToLong(Count::count).sum() < SmallNumbers.SMALLEST_SHOWN;
        return new Confidence(
                parts(confidence.before()),
                parts(confidence.after()),
                small ? null : toOneDecimal(confidence.meanBefore()),
                small ? null : toOneDecimal(confidence.meanAfter()));
    }

    private static Double toOneDecimal(double mean) {
        return Math.round(mean * 10) / 10.0;
    }

    private static List<Count> parts(List<Count> counts) {
        var shown = column(counts, Count::count);
        var parts = new ArrayList<Count>();
        for (var index = 0; index < shown.size(); index++) {
            var count = counts.get(index);
            parts.add(new Count(count.value(), count.label(), shown.get(index), shown.get(index) == null));
        }
        return parts;
    }

    private static <T> List<Long> column(List<T> rows, Function<T, Long> count) {
        return withoutSmall(rows.stream().map(count).toList());
    }
}
