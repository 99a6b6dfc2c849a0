package uk.learningoffer.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What timed work did, as one row for each job and day in London. */
@ApplicationScoped
public class JobRuns {
    private static final SqlText RECORD = SqlText.of("""
            INSERT INTO job_run AS r (job, slot, started_at, finished_at, affected, runs, failures, failed_at, failure)
            VALUES (:job, CAST(:slot AS timestamptz), CAST(:started AS timestamptz), CAST(:finished AS timestamptz),
                :affected, 1, :failures, CASE WHEN :failures > 0 THEN CAST(:finished AS timestamptz) END, :failure)
            ON CONFLICT (job, slot) DO UPDATE
            SET started_at = excluded.started_at, finished_at = excluded.finished_at,
                affected = coalesce(r.affected, 0) + excluded.affected, runs = r.runs + 1,
                failures = r.failures + excluded.failures, failed_at = coalesce(excluded.failed_at, r.failed_at),
                failure = coalesce(excluded.failure, r.failure)""");
    private static final SqlText LATEST = SqlText.of("""
            SELECT r.* FROM unnest(CAST(:jobs AS text[])) name
            JOIN LATERAL (SELECT * FROM job_run WHERE job = name ORDER BY slot DESC LIMIT 1) r ON true""");

    @Inject
    Statements database;

    /** The newest day of a job. */
    public record Day(
            String job,
            Instant startedAt,
            Instant finishedAt,
            int affected,
            int runs,
            int failures,
            Instant failedAt,
            String failure) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void record(String job, Instant started, Instant finished, Run run) {
        database.of(RECORD)
                .with("job", job)
                .with("slot", LondonDays.startOf(LondonDays.of(started)))
                .with("started", started)
                .with("finished", finished)
                .with("affected", run.affected())
                .with("failures", run.failures())
                .with("failure", run.failure())
                .update();
    }

    public List<Day> latest(List<String> jobs) {
        return database.of(LATEST).with("jobs", jobs).list(JobRuns::day);
    }

    private static Day day(ResultSet row) throws SQLException {
        return new Day(
                row.getString("job"),
                Instants.of(row, "started_at"),
                Instants.of(row, "finished_at"),
                row.getInt("affected"),
                row.getInt("runs"),
                row.getInt("failures"),
                Instants.of(row, "failed_at"),
                row.getString("failure"));
    }
}
