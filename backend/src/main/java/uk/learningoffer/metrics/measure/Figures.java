package uk.learningoffer.metrics.measure;

import static uk.learningoffer.metrics.measure.MeasureDefinition.ACTIVATION_RATE;
import static uk.learningoffer.metrics.measure.MeasureDefinition.APPLICATIONS;
import static uk.learningoffer.metrics.measure.MeasureDefinition.APPROVAL_RATE;
import static uk.learningoffer.metrics.measure.MeasureDefinition.AUTHORITIES_APPLIED;
import static uk.learningoffer.metrics.measure.MeasureDefinition.AUTHORITIES_COMPLETED;
import static uk.learningoffer.metrics.measure.MeasureDefinition.AUTHORITIES_WITH_LICENCE;
import static uk.learningoffer.metrics.measure.MeasureDefinition.COMPLETION_RATE;
import static uk.learningoffer.metrics.measure.MeasureDefinition.CONFIDENCE_GAIN;
import static uk.learningoffer.metrics.measure.MeasureDefinition.HELPED;
import static uk.learningoffer.metrics.measure.MeasureDefinition.TIME_TO_DECISION_MEDIAN;
import static uk.learningoffer.metrics.measure.MeasureDefinition.TIME_TO_DECISION_NINE_IN_TEN;
import static uk.learningoffer.metrics.measure.MeasureDefinition.UTILISATION;
import static uk.learningoffer.metrics.measure.MeasureDefinition.WORKING_DAYS_TO_DECISION_MEDIAN;
import static uk.learningoffer.metrics.measure.MeasureDefinition.WORKING_DAYS_TO_DECISION_NINE_IN_TEN;

import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import uk.learningoffer.metrics.measure.DecisionFigures.Decided;
import uk.learningoffer.metrics.measure.FlowFigures.Rates;
import uk.learningoffer.metrics.measure.MetricsResponse.Confidence;
import uk.learningoffer.metrics.measure.MetricsResponse.Count;
import uk.learningoffer.metrics.measure.MetricsResponse.FunnelStep;
import uk.learningoffer.metrics.measure.MetricsResponse.MonthRow;
import uk.learningoffer.metrics.measure.MetricsResponse.ReachRow;
import uk.learningoffer.metrics.measure.MetricsResponse.Utilisation;

/** Everything that was counted, and the measures that follow from it. */
record Figures(
        List<FunnelStep> funnel,
        List<ReachRow> reach,
        List<MonthRow> months,
        Utilisation utilisation,
        Rates rates,
        Decided decided,
        Confidence confidence,
        List<Count> helped) {

    MetricsResponse toResponse(Instant now, Period period) {
        return new MetricsResponse(
                now,
                period,
                MetricsAudience.STAFF,
                measures(),
                funnel,
                reach,
                months,
                utilisation,
                decided.time(),
                confidence,
                helped);
    }

    private List<MeasureResponse> measures() {
        var time = decided.time();
        return List.of(
                count(
                        APPLICATIONS,
                        months.stream().mapToLong(MonthRow::applications).sum()),
                reached(AUTHORITIES_APPLIED, ReachRow::applied),
                reached(AUTHORITIES_WITH_LICENCE, ReachRow::holds),
                reached(AUTHORITIES_COMPLETED, ReachRow::completed),
                share(APPROVAL_RATE, decided.approved(), time.decisions()),
                figure(TIME_TO_DECISION_MEDIAN, time.medianHours()),
                figure(TIME_TO_DECISION_NINE_IN_TEN, time.nineInTenHours()),
                figure(WORKING_DAYS_TO_DECISION_MEDIAN, number(time.medianWorkingDays())),
                figure(WORKING_DAYS_TO_DECISION_NINE_IN_TEN, number(time.nineInTenWorkingDays())),
                share(UTILISATION, utilisation.held() + utilisation.spent(), utilisation.purchased()),
                share(ACTIVATION_RATE, rates.issuedThenActivated(), rates.issued()),
                share(COMPLETION_RATE, rates.activatedThenCompleted(), rates.activated()),
                confidenceGain(),
                share(
                        HELPED,
                        answered("yes") + answered("partly"),
                        answered("yes") + answered("partly") + answered("no")));
    }

    private MeasureResponse reached(MeasureDefinition measure, ToLongFunction<ReachRow> column) {
        return share(
                measure,
                reach.stream().mapToLong(column).sum(),
                reach.stream().mapToLong(ReachRow::authorities).sum());
    }

    private MeasureResponse confidenceGain() {
        var people = confidence.before().stream().mapToLong(Count::count).sum();
        var gain = people == 0 ? null : confidence.meanAfter() - confidence.meanBefore();
        return MeasureResponse.of(CONFIDENCE_GAIN, gain, null, people);
    }

    private long answered(String value) {
        return helped.stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(Count::count)
                .sum();
    }

    private static MeasureResponse count(MeasureDefinition measure, long count) {
        return MeasureResponse.of(measure, (double) count, null, null);
    }

    private MeasureResponse figure(MeasureDefinition measure, Double value) {
        return MeasureResponse.of(measure, value, null, decided.time().decisions());
    }

    private static MeasureResponse share(MeasureDefinition measure, long part, long whole) {
        return MeasureResponse.of(measure, whole == 0 ? null : (double) part / whole, part, whole);
    }

    private static Double number(Integer days) {
        return days == null ? null : days.doubleValue();
    }
}
