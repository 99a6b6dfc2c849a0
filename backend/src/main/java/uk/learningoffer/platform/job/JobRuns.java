package uk.learningoffer.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;

/** What timed work did, as one row for each job and day. */
@ApplicationScoped
public class JobRuns {
    @Inject
    Session database;

    @Transactional
    public void record(String job, Instant day, Instant started, Instant finished, int affected) {
        database.createNativeMutationQuery("""
                        INSERT INTO job_run (job, slot, started_at, finished_at, affected)
                        VALUES (:job, :day, :started, :finished, :affected)
                        ON CONFLICT (job, slot) DO UPDATE
                        SET finished_at = excluded.finished_at, affected = job_run.affected + excluded.affected""")
                .setParameter("job", job)
                .setParameter("day", day)
                .setParameter("started", started)
                .setParameter("finished", finished)
                .setParameter("affected", affected)
                .executeUpdate();
    }
}
