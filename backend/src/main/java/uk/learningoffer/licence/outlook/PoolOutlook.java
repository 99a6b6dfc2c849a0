package uk.learningoffer.licence.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.learningoffer.application.bulk.BulkOutlook;
import uk.learningoffer.licence.stock.PlatformHosts;
import uk.learningoffer.licence.waiting.Places;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Plays approvals through against the pools as they stand: two statements, and two for each waiting list that grows. */
@ApplicationScoped
class PoolOutlook implements BulkOutlook {
    private static final SqlText APPLICATIONS = SqlText.of("""
            SELECT a.id, a.course_id, a.named_url, c.platform,
                EXISTS (SELECT FROM allocation x WHERE x.person_id = a.person_id AND x.course_key = a.course_key
                    AND x.status IN ('RESERVED', 'ISSUED', 'ACTIVATED'))
            FROM application a LEFT JOIN course c ON c.id = a.course_id WHERE a.id = ANY(:ids)""");
    private static final SqlText POOLS = SqlText.of("""
            SELECT p.id, p.name, p.breadth, ARRAY(
                    SELECT s.course_id FROM licence_pool_course s WHERE s.pool_id = p.id
                    UNION ALL SELECT p.course_id WHERE p.course_id IS NOT NULL) AS courses,
                lower(p.platform),
                p.available - CAST((SELECT count(*) FROM licence l
                    WHERE l.pool_id = p.id AND l.status = 'AVAILABLE' AND l.ends_on < :today) AS integer)
            FROM licence_pool p
            WHERE p.closed_at IS NULL AND (p.course_id = ANY(:courses)
                OR p.for_set AND EXISTS (
                    SELECT FROM licence_pool_course s WHERE s.pool_id = p.id AND s.course_id = ANY(:courses))
                OR p.breadth = 3 AND lower(p.platform) = ANY(:platforms))
            ORDER BY p.created_at, p.id""");

    @Inject
    Statements database;

    @Inject
    Places places;

    @Inject
    InstantSource clock;

    @Override
    public Map<UUID, Effect> ofApproving(List<UUID> applicationsInOrder) {
        var wanted = database
                .of(APPLICATIONS)
                .ids("ids", applicationsInOrder)
                .list(row -> PlayedPools.Wanted.of(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(4) == null ? PlatformHosts.platformOf(row.getString(3)) : row.getString(4),
                        row.getBoolean(5)))
                .stream()
                .collect(Collectors.toMap(PlayedPools.Wanted::application, Function.identity()));
        var pools = new PlayedPools(database.of(POOLS)
                .with("today", LondonDays.of(clock.instant()))
                .ids("courses", distinct(wanted, PlayedPools.Wanted::course))
                .with("platforms", distinct(wanted, PlayedPools.Wanted::platform))
                .list(row -> new PlayedPools.Pool(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        Set.of((UUID[]) row.getArray(4).getArray()),
                        row.getString(5),
                        row.getInt(6))));
        var effects = applicationsInOrder.stream()
                .collect(Collectors.toMap(Function.identity(), id -> pools.approve(wanted.get(id))));
        pools.withNewcomers().forEach(pool -> places.ofNewcomers(pool.id(), pool.joined())
                .forEach((id, place) -> effects.computeIfPresent(id, (same, effect) -> effect.at(place))));
        return effects;
    }

    private static <T> List<T> distinct(Map<UUID, PlayedPools.Wanted> wanted, Function<PlayedPools.Wanted, T> part) {
        return wanted.values().stream()
                .map(part)
                .filter(value -> value != null)
                .distinct()
                .toList();
    }
}
