package uk.learningoffer.licence.forecast;

import java.time.LocalDate;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the last free licence is given, if people go on asking as they do. */
@Schema(name = "RunOut")
record RunOut(
        @Schema(nullable = true, description = "At the present rate.")
        LocalDate on,

        @Schema(nullable = true, description = "One time in ten it is sooner.")
        LocalDate earliest,

        @Schema(
                nullable = true,
                description = "One time in ten it is later; null where that is more than ten years off.")
        LocalDate latest,

        @Schema(nullable = true, description = "Why there is no day.")
        Reason why) {

    private static final double TENTH = 0.1;
    private static final double LONGEST_DAYS = 3653;

    enum Reason {
        ALL_GIVEN,
        TOO_LITTLE_HISTORY,
        NO_NET_USE
    }

    /** @param free licences that nobody has and nobody waits for */
    static RunOut of(PresentUse use, int free, LocalDate today) {
        if (free <= 0) {
            return none(Reason.ALL_GIVEN);
        }
        if (use.isTooShort()) {
            return none(Reason.TOO_LITTLE_HISTORY);
        }
        if (use.net() <= 0) {
            return none(Reason.NO_NET_USE);
        }
        return new RunOut(
                after(free / use.perDay(), today),
                after(days(use, free, TENTH), today),
                after(days(use, free, 1 - TENTH), today),
                null);
    }

    /** The negative binomial of what is asked for next, turned round: how long until it is as much as there is. */
    static double days(PresentUse use, int free, double probability) {
        var spread = use.spreadOfNet();
        var part = BetaDistribution.of(free / spread, use.net() / spread).inverseCumulativeProbability(probability);
        return use.days() * part / (1 - part);
    }

    private static LocalDate after(double days, LocalDate today) {
        return days <= LONGEST_DAYS ? today.plusDays((long) days) : null;
    }

    private static RunOut none(Reason why) {
        return new RunOut(null, null, null, why);
    }

    boolean isBy(LocalDate day) {
        return on != null && !on.isAfter(day);
    }
}
