package uk.learningoffer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.learningoffer.application.CountsResponse.StatusCount;
import uk.learningoffer.platform.clock.LondonDays;

/** How many applications stand where. Counting stops at a thousand: beyond that nobody needs the number, and it is slow. */
@ApplicationScoped
class ApplicationCounts {
    static final int CAP = 1000;

    private static final String SQL = Arrays.stream(ApplicationStatus.values())
            .filter(status -> status != ApplicationStatus.DRAFT)
            .map(status -> """
                    SELECT '%1$s' AS status, (SELECT count(*) FROM (SELECT FROM application
                        WHERE status = '%1$s' AND submitted_at IS NOT NULL LIMIT :most) few) AS found""".formatted(status))
            .collect(Collectors.joining(" UNION ALL "));

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Transactional
    CountsResponse count() {
        var counts = database.createNativeQuery(SQL, Tuple.class)
                .addScalar("status", String.class)
                .addScalar("found", Integer.class)
                .setParameter("most", CAP + 1)
                .getResultStream()
                .map(row -> count(row.get("status", String.class), row.get("found", Integer.class)))
                .toList();
        return new CountsResponse(counts, oldestWaitingDays());
    }

    private static StatusCount count(String status, int found) {
        return new StatusCount(ApplicationStatus.valueOf(status), Math.min(found, CAP), found > CAP);
    }

    private Integer oldestWaitingDays() {
        return database.createNativeQuery(
                        "SELECT submitted_at FROM application WHERE status = 'SUBMITTED' ORDER BY submitted_at, id LIMIT 1",
                        Instant.class)
                .uniqueResultOptional()
                .map(oldest -> (int) ChronoUnit.DAYS.between(LondonDays.of(oldest), LondonDays.of(clock.instant())))
                .orElse(null);
    }
}
