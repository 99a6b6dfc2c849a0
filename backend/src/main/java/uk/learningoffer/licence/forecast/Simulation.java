package uk.learningoffer.licence.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Plays many futures with each quantity. The same seed, scene and habits give the same answer, number for number. */
final class Simulation {
    static final int MOST_RUNS = 2000;
    private static final int FEWEST_RUNS = 100;
    private static final long PEOPLE = 30_000_000;
    private static final int ENOUGH_FOR_ALL = 10_000_000;

    /**
     * What came of one quantity.
     *
     * @param runs one result for each future, in the same order for every quantity
     */
    record Played(int quantity, List<Play.Result> runs) {}

    /** @param needed for each future, how many of those bought would be in use at once if there were no end of them */
    record Outcome(List<Played> quantities, int[] needed) {}

    private final Scene scene;
    private final Habits habits;
    private final int[] monthEnds;

    /** @param monthEnds the days after which free licences are counted */
    Simulation(Scene scene, Habits habits, int... monthEnds) {
        this.scene = scene;
        this.habits = habits;
        this.monthEnds = monthEnds;
    }

    /** Fewer where there are many people to play, so that an answer takes a second or two at most. */
    static int runs(double peopleInARun, int quantities) {
        return (int) Math.max(FEWEST_RUNS, Math.min(MOST_RUNS, PEOPLE / (peopleInARun + 1) / (quantities + 1)));
    }

    Outcome play(List<Integer> quantities, int runs, long seed) {
        var seeds = new SplittableRandom(seed);
        var play = new Play(scene);
        var needed = new int[runs];
        var results = quantities.stream()
                .map(quantity -> new ArrayList<Play.Result>(runs))
                .toList();
        for (var run = 0; run < runs; run++) {
            var future = new Future(scene, habits, seeds.split()::nextLong);
            needed[run] = play.of(future, ENOUGH_FOR_ALL, monthEnds).needed();
            for (var index = 0; index < quantities.size(); index++) {
                results.get(index).add(play.of(future, quantities.get(index), monthEnds));
            }
        }
        return new Outcome(
                IntStream.range(0, quantities.size())
                        .mapToObj(index -> new Played(quantities.get(index), results.get(index)))
                        .toList(),
                needed);
    }
}
