package uk.learningoffer.licence.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.learningoffer.licence.stock.LicenceConfig;
import uk.learningoffer.platform.clock.LondonDays;

/** How many to buy: plays what may come of each quantity. Nothing is held open in the database meanwhile. */
@ApplicationScoped
class Buying {
    @Inject
    PoolsNow pools;

    @Inject
    PoolDemand demand;

    @Inject
    PoolRates rates;

    @Inject
    Scenes scenes;

    @Inject
    LicenceConfig config;

    @Inject
    InstantSource clock;

    SimulationResponse simulate(UUID id, Asked asked) {
        var now = clock.instant();
        var today = LondonDays.of(now);
        var pool = pools.of(List.of(id), today).get(0);
        var assumed = new Assumptions(asked, pool, demand.of(id, today), rates.of(id, today), config.daysToActivate());
        var end = today.plusMonths(asked.months());
        var stated = assumed.all();
        if (stated.stream().anyMatch(each -> each.needed() && each.missing())) {
            return new SimulationResponse(
                    now, asked.seed(), 0, asked.months(), end, stated, null, null, List.of(), List.of());
        }
        return played(now, pool, assumed, end);
    }

    private SimulationResponse played(Instant now, PoolNow pool, Assumptions assumed, LocalDate end) {
        var asked = assumed.asked();
        var today = pool.today();
        var monthEnds = IntStream.rangeClosed(1, asked.months())
                .map(month -> days(today, today.plusMonths(month)))
                .toArray();
        var scene = scenes.of(pool, assumed.demand(), days(today, end) + 1);
        var simulation = new Simulation(scene, assumed.habits(), monthEnds);
        var people = scene.waiting() + scene.inQueue() + assumed.perDay() * scene.days();
        var runs = Simulation.runs(people, Math.max(3, asked.quantities().size() + 1));
        var enough = Spread.of(needed(simulation.play(List.of(), runs, asked.seed())));
        var played =
                simulation.play(quantities(asked, enough), runs, asked.seed()).quantities();
        return new SimulationResponse(
                now,
                asked.seed(),
                runs,
                asked.months(),
                end,
                assumed.all(),
                enough.middle().intValue(),
                enough.high().intValue(),
                played.stream().map(each -> Scenario.of(each, assumed, today)).toList(),
                Scenario.left(played.get(0), asked.months()));
    }

    private static double[] needed(Simulation.Outcome outcome) {
        return IntStream.of(outcome.needed()).asDoubleStream().toArray();
    }

    private static List<Integer> quantities(Asked asked, Spread enough) {
        var quantities = new TreeSet<>(asked.quantities());
        if (quantities.isEmpty()) {
            quantities.add(enough.middle().intValue());
            quantities.add(enough.high().intValue());
        }
        quantities.add(0);
        return List.copyOf(quantities);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }
}
