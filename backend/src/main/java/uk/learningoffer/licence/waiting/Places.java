package uk.learningoffer.licence.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Places on waiting lists, from 1, under the policy of the pool as it is now. */
@ApplicationScoped
public class Places {
    private static final String NUMBERED = """
            SELECT application_id, CAST(place AS integer) FROM (
                SELECT application_id, row_number() OVER (ORDER BY %s) AS place FROM (%s) line) places
            WHERE application_id = %s""";
    private static final Map<WaitingPolicy, SqlText> OF_NEWCOMERS = Arrays.stream(WaitingPolicy.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    policy ->
                            SqlText.of(NUMBERED.formatted(Line.ORDER, Line.withNewcomers(policy), "ANY(:newcomers)"))));

    private static final SqlText POOL =
            SqlText.of("SELECT pool_id FROM waiting_entry WHERE application_id = :application AND left_at IS NULL");

    @Inject
    Session database;

    @Inject
    Statements statements;

    @Inject
    WaitingPolicies policies;

    @Inject
    LikelyDates likely;

    @Inject
    InstantSource clock;

    /** @return empty if it is on no list */
    public Optional<Place> of(UUID application) {
        return statements
                .of(POOL)
                .with("application", application)
                .first(row -> row.getObject(1, UUID.class))
                .map(pool -> at(pool, number(pool, application)));
    }

    /** As if the application joined now. */
    public Place ofNewcomer(UUID pool, UUID application) {
        return at(pool, ofNewcomers(pool, List.of(application)).get(application));
    }

    /** As if all of them joined now, one after the other. */
    public Map<UUID, Integer> ofNewcomers(UUID pool, List<UUID> inOrder) {
        return statements
                .of(OF_NEWCOMERS.get(policies.of(pool)))
                .with("pool", pool)
                .ids("newcomers", inOrder)
                .with("now", clock.instant())
                .list(row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return the reference of the application that gets the next licence */
    public Optional<String> first(UUID pool) {
        return database.createNativeQuery(
                        "SELECT reference FROM application WHERE id = (" + WaitingList.FIRST + ")", String.class)
                .setParameter("pool", pool)
                .uniqueResultOptional();
    }

    private Place at(UUID pool, int number) {
        return new Place(number, likely.of(pool).at(number));
    }

    private int number(UUID pool, UUID application) {
        return database.createNativeQuery(
                        NUMBERED.formatted(Line.ORDER, Line.of(policies.of(pool)), ":application"), Tuple.class)
                .setParameter("pool", pool)
                .setParameter("application", application)
                .getSingleResult()
                .get(1, Integer.class);
    }
}
