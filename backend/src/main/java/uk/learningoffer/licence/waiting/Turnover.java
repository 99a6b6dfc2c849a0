package uk.learningoffer.licence.waiting;

import java.time.LocalDate;

/**
 * How often licences of a pool came back: so many in so many days. When the next ones come is reckoned as a Poisson
 * process whose rate is known only from that, so that little history makes a wide range.
 */
record Turnover(int cameBack, int days, LocalDate today) {
    /** Fewer than these say nothing. */
    private static final int FEWEST = 5;

    private static final int FEWEST_DAYS = 90;
    private static final int LONGEST = 730;
    /** Of the normal distribution at 90%: one in ten comes before the range, and one in ten after it. */
    private static final double Z = 1.2816;

    /** @param place from 1 */
    LikelyDate at(int place) {
        if (cameBack < FEWEST || days < FEWEST_DAYS) {
            return LikelyDate.UNKNOWN;
        }
        var earliest = daysUntil(place, -Z);
        var latest = daysUntil(place, Z);
        if (earliest > LONGEST) {
            return LikelyDate.between(today.plusDays(LONGEST), null);
        }
        return LikelyDate.between(
                today.plusDays((long) Math.floor(earliest)),
                latest > LONGEST ? null : today.plusDays((long) Math.ceil(latest)));
    }

    /** Days until the n-th comes back: (days / came back) × n × a quantile of F(2n, 2 × came back). */
    double daysUntil(int place, double z) {
        return (double) days / cameBack * place * quantileOfF(2.0 * place, 2.0 * cameBack, z);
    }

    // Paulson's approximation: the cube root of F is nearly normal. Right within a few per cent from five events on.
    private static double quantileOfF(double above, double below, double z) {
        var a = 2 / (9 * above);
        var b = 2 / (9 * below);
        var square = (1 - b) * (1 - b) - z * z * b;
        var root = ((1 - a) * (1 - b) + z * Math.sqrt((1 - a) * (1 - a) * b + square * a)) / square;
        return Math.pow(Math.max(root, 0), 3);
    }
}
