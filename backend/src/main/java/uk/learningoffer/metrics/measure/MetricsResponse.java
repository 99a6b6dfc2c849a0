package uk.learningoffer.metrics.measure;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.metrics.annotation.Annotation;

@Schema(name = "Metrics")
record MetricsResponse(
        Instant asAt,
        Period period,
        MetricsAudience audience,
        List<MeasureResponse> measures,

        @Schema(description = "What became of the applications sent in the period, by now.")
        List<FunnelStep> funnel,

        List<ReachRow> reach,
        List<MonthRow> applicationsByMonth,

        @Schema(description = "What happened in the period that charts over time tell of, in order.")
        List<Annotation> annotations,

        Utilisation utilisation,
        TimeToDecision timeToDecision,

        @Schema(description = "Where people wait: for the decision, for the licence, and themselves until they start.")
        List<Wait> waits,

        Confidence confidence,
        List<Count> helped) {

    /** @param count null where it is suppressed: the public sees counts in fives */
    @Schema(name = "MetricsCount")
    record Count(
            String value,
            String label,
            @Schema(nullable = true) Long count,
            boolean suppressed) {}

    @Schema(name = "FunnelStep")
    record FunnelStep(
            String step,
            String label,
            @Schema(nullable = true) Long count,
            boolean suppressed) {}

    @Schema(name = "ReachRow")
    record ReachRow(
            String nation,
            String region,

            @Schema(description = "Current principal authorities.")
            long authorities,

            @Schema(nullable = true) Long applied,
            @Schema(nullable = true) Long holds,
            @Schema(nullable = true) Long completed,
            boolean suppressed) {}

    @Schema(name = "MonthRow")
    record MonthRow(
            @Schema(examples = "2026-11") String month,
            @Schema(nullable = true) Long applications,
            @Schema(nullable = true) Long activations,
            boolean suppressed) {}

    @Schema(name = "Utilisation", description = "Licences as they stand today.")
    record Utilisation(long purchased, long available, long held, long spent, long expired) {}

    @Schema(name = "TimeToDecision")
    record TimeToDecision(
            long decisions,
            @Schema(nullable = true) Double medianHours,
            @Schema(nullable = true) Double nineInTenHours,
            @Schema(nullable = true) Integer medianWorkingDays,
            @Schema(nullable = true) Integer nineInTenWorkingDays,

            @Schema(description = "How many decisions took how many working days.")
            List<Count> distribution) {}

    /** @param step decision, issue or activation: what was waited for */
    @Schema(name = "Wait")
    record Wait(
            @Schema(enumeration = {"decision", "issue", "activation"})
            String step,

            long people,
            @Schema(nullable = true) Integer medianWorkingDays,
            @Schema(nullable = true) Integer nineInTenWorkingDays,

            @Schema(nullable = true, description = "Within how many working days we promise it; null where we do not.")
            Integer promisedWorkingDays,

            @Schema(description = "How many took how many working days.")
            List<Count> distribution) {}

    @Schema(name = "ConfidenceBeforeAndAfter")
    record Confidence(
            List<Count> before,
            List<Count> after,
            @Schema(nullable = true) Double meanBefore,
            @Schema(nullable = true) Double meanAfter) {}
}
