package uk.learningoffer.licence.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How fast a pool is used up now: who asked for a licence in the last days and has it or waits for it, less the licences
 * that came back. People who wait count, so that an empty pool does not look like one that nobody wants.
 *
 * @param days that were looked at, today included
 * @param weeks newest first; the days of an unfinished oldest week are in the last one
 */
record PresentUse(int days, List<Week> weeks) {
    static final int WEEKS = 13;
    static final int DAYS = WEEKS * 7;
    private static final int FEWEST_DAYS = 28;
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    record Week(int asked, int cameBack) {
        int net() {
            return asked - cameBack;
        }
    }

    boolean isTooShort() {
        return days < FEWEST_DAYS;
    }

    int asked() {
        return sum(Week::asked);
    }

    int cameBack() {
        return sum(Week::cameBack);
    }

    int net() {
        return sum(Week::net);
    }

    double perDay() {
        return (double) net() / days;
    }

    double perMonth() {
        return perDay() * DAYS_OF_A_MONTH;
    }

    double askedPerMonth() {
        return asked() * DAYS_OF_A_MONTH / days;
    }

    static double perDay(double perMonth) {
        return perMonth / DAYS_OF_A_MONTH;
    }

    /** Variance over mean of what is asked for in a week: 1 where people come one by one, more where they come in groups. */
    double spreadOfAsked() {
        return spread(Week::asked, asked());
    }

    /** The same of the net use. Only where there is some. */
    double spreadOfNet() {
        // Licences that come back vary as well, and do not cancel out.
        double moves = asked() + cameBack();
        return Math.max(1, spread(Week::net, moves) * moves / net());
    }

    private double spread(ToIntFunction<Week> counted, double moves) {
        var whole = weeks.subList(0, days / 7).stream().mapToInt(counted).toArray();
        if (whole.length < 2 || moves == 0) {
            return 1;
        }
        var mean = Arrays.stream(whole).average().orElseThrow();
        var squares = Arrays.stream(whole)
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Math.max(1, squares / (whole.length - 1) / (moves * 7 / days));
    }

    private int sum(ToIntFunction<Week> counted) {
        return weeks.stream().mapToInt(counted).sum();
    }
}
