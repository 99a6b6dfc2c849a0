package uk.learningoffer.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

/** What timed work has still to do. */
@ApplicationScoped
public class Backlogs {
    public static final int SHOWN = 20;
    private final Map<String, SqlText> lists = new ConcurrentHashMap<>();
    private final Statements database;
    private final InstantSource clock;
    private final SqlText counts;

    Backlogs(TimedWorks works, Statements database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.counts = SqlText.of(works.all().stream()
                .map(TimedWork::job)
                .map(job -> "SELECT '" + job.name() + "', count(*), min(due_since) FROM (" + job.due() + ") due")
                .collect(Collectors.joining(" UNION ALL ")));
    }

    /** @param oldest since when the oldest has been due; null where nothing is */
    public record Backlog(long rows, Instant oldest) {
        public Duration lag(Instant now) {
            return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
        }
    }

    public record Due(String record, Instant since) {}

    /** By the name of the job, in one statement. */
    public Map<String, Backlog> all() {
        return at(counts)
                .list(row -> Map.entry(row.getString(1), new Backlog(row.getLong(2), Instants.of(row, 3))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first twenty, the oldest first: what a run would take up now. */
    public List<Due> first(Job job) {
        var text = lists.computeIfAbsent(
                job.name(),
                name -> SqlText.of("SELECT record, due_since FROM (" + job.due()
                        + ") due ORDER BY due_since, record LIMIT " + SHOWN));
        return at(text).list(row -> new Due(row.getString(1), Instants.of(row, 2)));
    }

    private Statement at(SqlText text) {
        var now = clock.instant();
        return database.of(text).with("now", now).with("today", LondonDays.of(now));
    }
}
