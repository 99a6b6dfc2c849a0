package uk.learningoffer.metrics.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.learningoffer.metrics.measure.MetricsResponse.Confidence;
import uk.learningoffer.metrics.measure.MetricsResponse.Count;
import uk.learningoffer.metrics.measure.MetricsResponse.FunnelStep;
import uk.learningoffer.metrics.measure.MetricsResponse.MonthRow;
import uk.learningoffer.metrics.measure.MetricsResponse.ReachRow;
import uk.learningoffer.metrics.measure.MetricsResponse.TimeToDecision;
import uk.learningoffer.metrics.measure.MetricsResponse.Wait;
import uk.learningoffer.metrics.measure.Register.Principal;

/** What the pages show beside single measures, made of counts. */
final class Figures {
    private static final List<String> LEVELS =
            List.of("Not at all confident", "Slightly confident", "Fairly confident", "Confident", "Very confident");
    private static final String[] DECISIONS = {"approved", "declined"};

    private Figures() {}

    static List<FunnelStep> funnel(Reading read) {
        return List.of(
                step(read, "applied", "Applied", "way/sent"),
                step(read, "decided", "Decided", "way/decided"),
                step(read, "approved", "Approved", "way/approved"),
                step(read, "issued", "Licence issued", "way/issued"),
                step(read, "activated", "Activated", "way/activated"),
                step(read, "completed", "Completed", "way/completed"),
                step(read, "helped", "Said it helped", "way/helped"));
    }

    private static FunnelStep step(Reading read, String step, String label, String series) {
        var count = read.count(series);
        return new FunnelStep(step, label, read.orHidden(count), read.hides(count));
    }

    static List<MonthRow> months(Reading read, Period period) {
        var applications = byMonth(read, "sent");
        var activations = byMonth(read, "activated");
        return Stream.iterate(Step.MONTH.firstOf(period.from()), first -> !first.isAfter(period.to()), Step.MONTH::next)
                .map(first -> first.toString().substring(0, "2026-11".length()))
                .map(month ->
                        month(read, month, applications.getOrDefault(month, 0L), activations.getOrDefault(month, 0L)))
                .toList();
    }

    private static Map<String, Long> byMonth(Reading read, String series) {
        return read.shown("all", Step.MONTH, series).stream()
                .collect(Collectors.toMap(
                        cell -> cell.bucket().toString().substring(0, "2026-11".length()), Cell::count, Long::sum));
    }

    private static MonthRow month(Reading read, String month, long applications, long activations) {
        return new MonthRow(
                month,
                read.orHidden(applications),
                read.orHidden(activations),
                read.hides(applications) || read.hides(activations));
    }

    static List<ReachRow> reach(Reading read) {
        return read.principal().stream()
                .collect(Collectors.groupingBy(each -> List.of(each.nation(), each.region())))
                .values()
                .stream()
                .map(region -> reach(read, region))
                .sorted(Comparator.comparing(ReachRow::nation).thenComparing(ReachRow::region))
                .toList();
    }

    private static ReachRow reach(Reading read, List<Principal> region) {
        var applied = reached(read, region, "sent");
        var holds = reached(read, region, "reserved");
        var completed = reached(read, region, "completed");
        return new ReachRow(
                region.get(0).nation(),
                region.get(0).region(),
                region.size(),
                read.orHidden(applied),
                read.orHidden(holds),
                read.orHidden(completed),
                Stream.of(applied, holds, completed).anyMatch(read::hides));
    }

    private static long reached(Reading read, List<Principal> region, String series) {
        var codes = new Formula.Reach(List.of(series)).codes(read.exact("authority", series));
        var count = region.stream().map(Principal::code).filter(codes::contains).count();
        return read.isPublic() ? Figure.inFives(count) : count;
    }

    static TimeToDecision time(Reading read) {
        var hours = Histogram.of(read.exact("hours", DECISIONS));
        var days = Histogram.of(read.exact("working-days", DECISIONS));
        var tell = !read.hides(days.size());
        return new TimeToDecision(
                read.count(DECISIONS),
                tell ? hours.percentile(0.5) : null,
                tell ? hours.percentile(0.9) : null,
                tell ? whole(days.percentile(0.5)) : null,
                tell ? whole(days.percentile(0.9)) : null,
                distribution(read, DECISIONS));
    }

    /** @param promised working days in which an application is decided */
    static List<Wait> waits(Reading read, int promised) {
        return List.of(
                wait(read, "decision", promised, DECISIONS),
                wait(read, "issue", null, "issued"),
                wait(read, "activation", null, "activated"));
    }

    private static Wait wait(Reading read, String step, Integer promised, String... series) {
        var days = Histogram.of(read.exact("working-days", series));
        var tell = !read.hides(days.size());
        return new Wait(
                step,
                read.count(series),
                tell ? whole(days.percentile(0.5)) : null,
                tell ? whole(days.percentile(0.9)) : null,
                promised,
                distribution(read, series));
    }

    private static List<Count> distribution(Reading read, String... series) {
        var shown = Histogram.of(read.shown("working-days", null, series));
        return List.of(
                read.count("0", "Same day", shown.between(Integer.MIN_VALUE, 0)),
                read.count("1", "1 working day", shown.between(1, 1)),
                read.count("2", "2 working days", shown.between(2, 2)),
                read.count("3-5", "3 to 5 working days", shown.between(3, 5)),
                read.count("6-10", "6 to 10 working days", shown.between(6, 10)),
                read.count("11+", "More than 10 working days", shown.between(11, Integer.MAX_VALUE)));
    }

    private static Integer whole(Double days) {
        return days == null ? null : days.intValue();
    }

    static Confidence confidence(Reading read) {
        return new Confidence(levels(read, "before"), levels(read, "score"), mean(read, "before"), mean(read, "score"));
    }

    private static List<Count> levels(Reading read, String when) {
        var people = read.byValue(when, "confidence");
        return IntStream.rangeClosed(1, LEVELS.size())
                .mapToObj(level -> read.count("" + level, LEVELS.get(level - 1), people.getOrDefault("" + level, 0L)))
                .toList();
    }

    private static Double mean(Reading read, String when) {
        var people = Histogram.of(read.exact(when, "confidence"));
        if (read.hides(people.size()) || people.size() == 0) {
            return null;
        }
        return read.isPublic() ? Math.round(people.mean() * 10) / 10.0 : people.mean();
    }

    static List<Count> helped(Reading read) {
        return List.of(
                read.count("yes", "Yes", read.count("helped-yes")),
                read.count("partly", "Partly", read.count("helped-partly")),
                read.count("no", "No", read.count("helped-no")));
    }
}
