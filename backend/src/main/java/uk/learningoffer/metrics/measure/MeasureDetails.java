package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.learningoffer.metrics.annotation.Annotations;
import uk.learningoffer.metrics.measure.MeasureDetailResponse.Before;
import uk.learningoffer.metrics.measure.MeasureDetailResponse.FigureResponse;
import uk.learningoffer.metrics.measure.MeasureDetailResponse.Part;
import uk.learningoffer.metrics.measure.MeasureDetailResponse.Row;
import uk.learningoffer.metrics.measure.MeasureQueryCheck.Circumstances;
import uk.learningoffer.metrics.measure.Measuring.Asked;
import uk.learningoffer.platform.clock.LondonDays;

/** One measure with everything that was asked of it. */
@ApplicationScoped
class MeasureDetails {
    private static final Comparator<Row> LARGEST_FIRST = Comparator.comparing(
                    (Row row) -> row.figure().value(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Row::label)
            .thenComparing(Row::key);

    @Inject
    Measuring measuring;

    @Inject
    PresentFigures present;

    @Inject
    Register register;

    @Inject
    Restatements restatements;

    @Inject
    Labels labels;

    @Inject
    Annotations annotations;

    @Inject
    InstantSource clock;

    MeasureDetailResponse of(MeasureDefinition measure, MeasureQuery query, MetricsAudience audience, Period period) {
        var isPublic = audience == MetricsAudience.PUBLIC;
        var now = clock.instant();
        MeasureQueryCheck.check(measure, query, new Circumstances(period, isPublic, register.has(query.authority())));
        var asked = new Asked(measure, period, query.authority(), isPublic, register.principal(LondonDays.of(now)));
        return new MeasureDetailResponse(
                DefinitionResponse.of(measure),
                now,
                period,
                audience,
                query.authority(),
                FigureResponse.of(whole(asked)),
                before(asked),
                parts(asked, query.step()),
                annotations.between(period.from(), period.to()),
                rows(asked, query.by()),
                isPublic ? List.of() : restatements.of(measure, period, query.authority()));
    }

    private Figure whole(Asked asked) {
        if (!(asked.formula() instanceof Formula.Present)) {
            return measuring.one(asked);
        }
        var figure = present.all(present.utilisation()).get(asked.measure());
        return asked.isPublic() ? PresentFigures.published(asked.measure(), figure) : figure;
    }

    private Before before(Asked asked) {
        if (asked.formula() instanceof Formula.Present) {
            return null;
        }
        // The public's last month may not be over; it is compared as a whole one.
        var period = (asked.isPublic() ? asked.period().toTheEndOfItsMonth() : asked.period()).before();
        return new Before(period, FigureResponse.of(measuring.one(asked.of(period))));
    }

    private List<Part> parts(Asked asked, Step step) {
        if (step == null) {
            return List.of();
        }
        var figures = measuring.byStep(asked, step);
        var nothing = Measuring.figure(asked, List.of(), asked.principal());
        var parts = new ArrayList<Part>();
        for (var first = step.firstOf(asked.period().from());
                !first.isAfter(asked.period().to());
                first = step.next(first)) {
            parts.add(part(asked.period(), first, step.next(first).minusDays(1), figures.getOrDefault(first, nothing)));
        }
        return parts;
    }

    private static Part part(Period period, LocalDate first, LocalDate last, Figure figure) {
        return new Part(
                first.isBefore(period.from()) ? period.from() : first,
                last.isAfter(period.to()) ? period.to() : last,
                FigureResponse.of(figure));
    }

    private List<Row> rows(Asked asked, String by) {
        if (by == null) {
            return List.of();
        }
        if (asked.formula() instanceof Formula.Present) {
            return present.parts(asked.measure()).stream()
                    .map(part -> new Row(part.key(), part.name(), FigureResponse.of(part.figure())))
                    .sorted(LARGEST_FIRST)
                    .toList();
        }
        var figures = measuring.by(asked, by);
        var words = labels.of(by, figures.keySet());
        return figures.entrySet().stream()
                .map(each -> new Row(each.getKey(), words.get(each.getKey()), FigureResponse.of(each.getValue())))
                .sorted(LARGEST_FIRST)
                .toList();
    }
}
