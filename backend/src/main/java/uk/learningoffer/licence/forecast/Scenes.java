package uk.learningoffer.licence.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Where a pool stands, for a simulation to begin with. */
@ApplicationScoped
class Scenes {
    private static final SqlText OPEN = SqlText.of("""
            SELECT greatest(coalesce(a.activate_by, :today), :today - 1) - :today + 1 AS lapses_on, a.ends_on,
                count(*) AS people
            FROM allocation a
            WHERE a.pool_id = :pool AND a.status IN ('RESERVED', 'ISSUED') AND a.ends_on >= :today
            GROUP BY lapses_on, a.ends_on ORDER BY a.ends_on, lapses_on""");

    private record Held(int lapsesOn, LocalDate endsOn, int people) {}

    @Inject
    Statements statements;

    Scene of(PoolNow pool, Demand demand, int days) {
        var today = pool.today();
        var ends = pool.lots().stream().map(Lot::endsOn).distinct().toList();
        var stock = ends.stream()
                .map(end -> new Scene.Stock(free(pool, end), (int) (end.toEpochDay() - today.toEpochDay())))
                .toList();
        var held = statements
                .of(OPEN)
                .with("pool", pool.id())
                .with("today", today)
                .list(row -> new Held(
                        row.getInt("lapses_on"), row.getObject("ends_on", LocalDate.class), row.getInt("people")));
        return new Scene(days, stock, demand.waiting(), demand.inQueue(), open(held, ends));
    }

    private static int free(PoolNow pool, LocalDate end) {
        return pool.lots().stream()
                .filter(lot -> lot.endsOn().equals(end))
                .mapToInt(Lot::free)
                .sum();
    }

    /** A licence given in this moment may end on a day that the stock does not know yet: it is left out. */
    private static List<Scene.Open> open(List<Held> held, List<LocalDate> ends) {
        return held.stream()
                .filter(each -> ends.contains(each.endsOn()))
                .map(each -> new Scene.Open(each.lapsesOn(), ends.indexOf(each.endsOn()), each.people()))
                .toList();
    }
}
