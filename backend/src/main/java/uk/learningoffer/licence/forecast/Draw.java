package uk.learningoffer.licence.forecast;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;

/** A number that is known, or known only as well as history tells: each run of a simulation draws it anew. */
@FunctionalInterface
interface Draw {
    double from(UniformRandomProvider random);

    static Draw known(double value) {
        return random -> value;
    }

    /** What the share may be, seen so many of so many: Jeffreys' beta distribution. */
    static Draw share(Observed seen) {
        return random -> {
            var yes = gamma(random, seen.part() + 0.5, 1);
            return yes / (yes + gamma(random, seen.whole() - seen.part() + 0.5, 1));
        };
    }

    /** How many a day, seen so many in those days, that come in groups where the spread is over 1. */
    static Draw perDay(int seen, int days, double spread) {
        return random -> gamma(random, seen / spread + 0.5, spread / days);
    }

    static double gamma(UniformRandomProvider random, double shape, double scale) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, scale).sample();
    }
}
