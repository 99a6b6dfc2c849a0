package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import uk.learningoffer.application.record.ApplicationConfig;
import uk.learningoffer.metrics.annotation.Annotations;
import uk.learningoffer.platform.clock.LondonDays;

/** All figures of a period. */
@ApplicationScoped
class Metrics {
    @Inject
    Measuring measuring;

    @Inject
    PresentFigures present;

    @Inject
    Register register;

    @Inject
    Annotations annotations;

    @Inject
    ApplicationConfig promises;

    @Inject
    InstantSource clock;

    MetricsResponse of(Period period, MetricsAudience audience) {
        var now = clock.instant();
        var isPublic = audience == MetricsAudience.PUBLIC;
        var read = new Reading(measuring, period, isPublic, register.principal(LondonDays.of(now)));
        var licences = present.utilisation();
        var today = present.all(licences);
        var measures = Arrays.stream(MeasureDefinition.values())
                .filter(measure -> measure.audiences().contains(audience))
                .map(measure -> {
                    var figure = today.containsKey(measure)
                            ? isPublic ? PresentFigures.published(measure, today.get(measure)) : today.get(measure)
                            : read.figure(measure);
                    return MeasureResponse.of(measure, figure);
                })
                .toList();
        return new MetricsResponse(
                now,
                period,
                audience,
                measures,
                Figures.funnel(read),
                Figures.reach(read),
                Figures.months(read, period),
                annotations.between(period.from(), period.to()),
                licences,
                Figures.time(read),
                Figures.waits(read, promises.decisionWorkingDays()),
                Figures.confidence(read),
                Figures.helped(read));
    }
}
