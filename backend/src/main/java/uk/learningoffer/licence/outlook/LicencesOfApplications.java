package uk.learningoffer.licence.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.window.CoursePlatforms;
import uk.learningoffer.licence.allocation.AllocationRepository;
import uk.learningoffer.licence.allocation.HeldCourses;
import uk.learningoffer.licence.stock.PlatformHosts;
import uk.learningoffer.licence.stock.PoolChoice;
import uk.learningoffer.licence.stock.PoolCounters;
import uk.learningoffer.licence.waiting.LikelyDate;
import uk.learningoffer.licence.waiting.Places;
import uk.learningoffer.licence.waiting.WaitingList;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What applications and the rules of eligibility ask about licences: a query or two for each call. */
@ApplicationScoped
class LicencesOfApplications implements LicenceView, CoursePlatforms {
    private static final SqlText STANDING = SqlText.of("""
            SELECT %s, pool.available, pool.waiting
            FROM (SELECT) one LEFT JOIN LATERAL (%s) pool ON true""".formatted(HeldCourses.HELD, PoolChoice.BEST));

    @Inject
    Session database;

    @Inject
    Statements statements;

    @Inject
    PoolChoice choice;

    @Inject
    WaitingList waitingList;

    @Inject
    Places places;

    @Inject
    AllocationRepository allocations;

    @Inject
    PoolCounters counters;

    @Override
    public Standing standing(UUID personId, WantedCourse course) {
        return statements
                .of(STANDING)
                .with("person", personId)
                .with("key", course.key())
                .with("course", course.id())
                .with("platform", PlatformHosts.platformOf(course.namedUrl()))
                .one(LicencesOfApplications::standing);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var available = row.getObject(2, Integer.class);
        return new Standing(row.getBoolean(1), available == null ? null : new Stock(available, row.getInt(3)));
    }

    @Override
    public Optional<Stock> stock(UUID courseId, String namedUrl) {
        return choice.stock(courseId, namedUrl);
    }

    @Override
    public Optional<PoolNow> pool(UUID courseId, String namedUrl) {
        return choice.poolFor(courseId, namedUrl).map(this::now);
    }

    @Override
    public int placeIfApproved(UUID applicationId, UUID courseId, String namedUrl) {
        return choice.poolFor(courseId, namedUrl)
                .map(pool -> places.ofNewcomer(pool, applicationId).number())
                .orElse(1);
    }

    private PoolNow now(UUID pool) {
        var row = database.createNativeQuery("""
                        SELECT p.name, p.available, p.waiting,
                            (SELECT CAST(max(ceil(b.price_paid_pence / CAST(b.quantity AS numeric))) AS bigint)
                                FROM purchase_now b WHERE b.pool_id = p.id AND b.quantity > 0)
                        FROM licence_pool p WHERE p.id = :pool""", Object[].class)
                .setParameter("pool", pool)
                .getSingleResult();
        var first = places.first(pool).orElse(null);
        return new PoolNow((String) row[0], (Integer) row[1], (Integer) row[2], first, (Long) row[3]);
    }

    @Override
    public String platformOf(String namedUrl) {
        return PlatformHosts.platformOf(namedUrl);
    }

    @Override
    public void lockLineOf(UUID applicationId) {
        waitingList
                .poolOf(applicationId)
                .or(() -> allocations.poolOfLive(applicationId))
                .ifPresent(counters::lock);
    }

    @Override
    public Fulfilment fulfilment(UUID applicationId) {
        var row = database.createNativeQuery("""
                        SELECT (SELECT p.name FROM waiting_entry w JOIN licence_pool p ON p.id = w.pool_id
                                WHERE w.application_id = one.id AND w.left_at IS NULL),
                            (SELECT a.id FROM allocation a WHERE a.application_id = one.id
                                ORDER BY a.reserved_at DESC, a.id DESC LIMIT 1)
                        FROM (SELECT CAST(:application AS uuid) AS id) one""", Tuple.class)
                .setParameter("application", applicationId)
                .getSingleResult();
        var allocation = row.get(1, UUID.class);
        return places.of(applicationId)
                .map(place ->
                        new Fulfilment(place.number(), row.get(0, String.class), likely(place.likely()), allocation))
                .orElseGet(() -> new Fulfilment(null, null, null, allocation));
    }

    private static Likely likely(LikelyDate date) {
        return new Likely(date.earliest(), date.latest(), date.sentence());
    }
}
