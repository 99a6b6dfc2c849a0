package uk.learningoffer.licence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** The simulation against answers that can be worked out. */
class SimulationTest {
    private static final int RUNS = 20_000;
    private static final int YEAR = 365;
    private static final Draw NEVER = Draw.known(0);
    private static final Draw ALWAYS = Draw.known(1);

    @Test
    void one_by_one_and_never_back_the_chance_of_running_out_is_the_tail_of_poisson() {
        var asked = PoissonDistribution.of(0.1 * YEAR);
        for (var quantity : List.of(30, 36, 45)) {
            var played = play(empty(YEAR), keeping(Draw.known(0.1), 1), quantity);
            assertThat(share(played, run -> run.shortOn() >= 0))
                    .as("%d licences", quantity)
                    .isCloseTo(asked.survivalProbability(quantity), within(0.015));
            assertThat(mean(played, Play.Result::unused))
                    .isCloseTo(
                            IntStream.range(0, quantity)
                                    .mapToDouble(n -> (quantity - n) * asked.probability(n))
                                    .sum(),
                            within(0.15));
        }
    }

    @Test
    void what_history_does_not_tell_for_sure_makes_it_the_tail_of_a_negative_binomial() {
        // 9.5 stands for 9 seen: Jeffreys adds a half. Two simulations around a whole number enclose it.
        var quantity = 40;
        var chance = share(play(empty(YEAR), keeping(Draw.perDay(9, 91, 1), 1), quantity), run -> run.shortOn() >= 0);
        assertThat(chance)
                .isBetween(
                        PascalDistribution.of(9, 91.0 / (91 + YEAR)).survivalProbability(quantity) - 0.01,
                        PascalDistribution.of(10, 91.0 / (91 + YEAR)).survivalProbability(quantity) + 0.01);
    }

    @Test
    void groups_vary_as_much_as_they_are_said_to() {
        var played = play(empty(700), keeping(Draw.known(0.5), 3), 100_000);
        var used =
                played.runs().stream().mapToInt(run -> 100_000 - run.unused()).toArray();
        var mean = IntStream.of(used).average().orElseThrow();
        var variance = IntStream.of(used)
                        .mapToDouble(value -> (value - mean) * (value - mean))
                        .sum()
                / (used.length - 1);
        assertThat(mean).isCloseTo(350, within(1.5));
        assertThat(variance / mean).isCloseTo(3, within(0.15));
    }

    @Test
    void licences_that_all_lapse_go_round() {
        // As many as are asked for in the days that each is away: what is served from a well without end.
        var habits = habits(Draw.known(0.5), ALWAYS, NEVER, NEVER, NEVER);
        var played = play(empty(YEAR), habits, 1000);
        assertThat(mean(played, run -> 1000 - run.unused())).isCloseTo(0.5 * 29, within(0.2));
        assertThat(mean(played, run -> run.got()[Future.ACTIVATED])).isZero();
    }

    @Test
    void outcomes_come_in_the_shares_they_are_said_to() {
        var habits = habits(Draw.known(1), Draw.known(0.2), Draw.known(0.25), Draw.known(0.5), Draw.known(0.4));
        var played = play(empty(YEAR), habits, 10_000);
        assertThat(mean(played, run -> run.got()[Future.NOTHING])).isCloseTo(365, within(1.0));
        assertThat(mean(played, run -> run.got()[Future.ACTIVATED])).isCloseTo(365 * 0.6, within(1.0));
        assertThat(mean(played, run -> run.got()[Future.COMPLETED])).isCloseTo(365 * 0.3, within(1.0));
        assertThat(mean(played, run -> run.got()[Future.HELPED])).isCloseTo(365 * 0.12, within(0.5));
    }

    @Test
    void nobody_comes_and_everything_is_as_it_was() {
        var scene = new Scene(YEAR, List.of(new Scene.Stock(5, 30), new Scene.Stock(7, 1000)), 4, 0, List.of());
        var played = play(scene, keeping(NEVER, 1), 10);
        // Four waited and got those that end first; the fifth of them ends unused, the others are left.
        assertThat(played.runs()).allSatisfy(run -> {
            assertThat(run.unused()).isEqualTo(1 + 7 + 10);
            assertThat(run.shortOn()).isEqualTo(-1);
            assertThat(run.waiting()).isZero();
        });
        var without = play(new Scene(YEAR, List.of(), 4, 0, List.of()), keeping(NEVER, 1), 1)
                .runs()
                .get(0);
        assertThat(without.shortOn()).isZero();
        assertThat(without.waiting()).isEqualTo(3);
    }

    @Test
    void those_who_hold_one_may_let_it_lapse_and_those_who_applied_may_be_approved() {
        var open = new Scene(60, List.of(new Scene.Stock(0, 100)), 0, 0, List.of(new Scene.Open(10, 0, 200)));
        var lapsing = habits(NEVER, Draw.known(0.3), NEVER, NEVER, NEVER);
        assertThat(mean(play(open, lapsing, 0), Play.Result::unused)).isCloseTo(60, within(0.3));

        var queue = new Scene(60, List.of(), 0, 200, List.of());
        assertThat(mean(play(queue, habits(NEVER, NEVER, NEVER, NEVER, NEVER), 1000), run -> 1000 - run.unused()))
                .isCloseTo(200 * 0.7, within(0.3));
    }

    @Test
    void more_licences_never_run_out_more_often_nor_leave_fewer_unused() {
        var habits = habits(Draw.perDay(20, 91, 2), Draw.known(0.2), Draw.known(0.1), ALWAYS, ALWAYS);
        var scene = new Scene(YEAR, List.of(new Scene.Stock(10, 60)), 3, 12, List.of(new Scene.Open(3, 0, 5)));
        var played = new Simulation(scene, habits)
                .play(List.of(0, 20, 40, 60, 100), 500, 7)
                .quantities();
        for (var run = 0; run < 500; run++) {
            for (var index = 1; index < played.size(); index++) {
                var fewer = played.get(index - 1).runs().get(run);
                var more = played.get(index).runs().get(run);
                assertThat(more.shortOn() < 0 ? Integer.MAX_VALUE : more.shortOn())
                        .isGreaterThanOrEqualTo(fewer.shortOn() < 0 ? Integer.MAX_VALUE : fewer.shortOn());
                assertThat(more.waiting()).isLessThanOrEqualTo(fewer.waiting());
            }
        }
    }

    @Test
    void what_is_enough_for_nine_in_ten_runs_out_one_time_in_ten() {
        var simulation = new Simulation(empty(YEAR), keeping(Draw.known(0.2), 1));
        var enough = Spread.of(IntStream.of(simulation.play(List.of(), RUNS, 3).needed())
                        .asDoubleStream()
                        .toArray())
                .high()
                .intValue();
        assertThat(enough).isEqualTo(PoissonDistribution.of(73).inverseCumulativeProbability(0.9));
        var played = simulation.play(List.of(enough), RUNS, 3).quantities().get(0);
        assertThat(share(played, run -> run.shortOn() >= 0)).isLessThanOrEqualTo(0.1);
    }

    @Test
    void the_same_seed_gives_the_same_answer_and_another_seed_another() {
        var simulation = new Simulation(empty(YEAR), keeping(Draw.perDay(20, 91, 2), 2));
        assertThat(used(simulation, 1)).isEqualTo(used(simulation, 1)).isNotEqualTo(used(simulation, 2));
    }

    @Test
    void large_questions_are_played_less_often() {
        assertThat(Simulation.runs(500, 4)).isEqualTo(2000);
        assertThat(Simulation.runs(180_000, 12)).isEqualTo(100);
    }

    private static List<Integer> used(Simulation simulation, long seed) {
        return simulation.play(List.of(50), 50, seed).quantities().get(0).runs().stream()
                .map(Play.Result::unused)
                .toList();
    }

    private static Scene empty(int days) {
        return new Scene(days, List.of(), 0, 0, List.of());
    }

    /** Everybody keeps their licence and completes. */
    private static Habits keeping(Draw asked, double spread) {
        return new Habits(asked, spread, NEVER, 0, NEVER, 28, NEVER, 14, ALWAYS, ALWAYS);
    }

    private static Habits habits(Draw asked, Draw lapsed, Draw back, Draw completed, Draw helped) {
        return new Habits(asked, 1, Draw.known(0.7), 0, lapsed, 28, back, 14, completed, helped);
    }

    private static Simulation.Played play(Scene scene, Habits habits, int quantity) {
        return new Simulation(scene, habits)
                .play(List.of(quantity), RUNS, 11)
                .quantities()
                .get(0);
    }

    private static double share(Simulation.Played played, Predicate<Play.Result> asked) {
        return (double) played.runs().stream().filter(asked).count()
                / played.runs().size();
    }

    private static double mean(Simulation.Played played, ToDoubleFunction<Play.Result> value) {
        return played.runs().stream().mapToDouble(value).average().orElseThrow();
    }
}
