package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import uk.learningoffer.platform.clock.LondonDays;

/** The figures of a period: one statement for each block, from the records themselves. */
@ApplicationScoped
class Metrics {
    @Inject
    FlowFigures flow;

    @Inject
    ReachFigures reach;

    @Inject
    DecisionFigures decisions;

    @Inject
    OutcomeFigures outcomes;

    @Inject
    InstantSource clock;

    MetricsResponse of(Period period, MetricsAudience audience) {
        var now = clock.instant();
        var everything = new Figures(
                flow.funnel(period),
                reach.byRegion(period, LondonDays.of(now)),
                flow.byMonth(period),
                flow.utilisation(),
                flow.rates(period),
                decisions.of(period),
                outcomes.confidence(period),
                outcomes.helped(period));
        var response = everything.toResponse(now, period);
        return audience == MetricsAudience.STAFF ? response : PublicFigures.of(response);
    }
}
