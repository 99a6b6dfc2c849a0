package uk.learningoffer.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;
import uk.learningoffer.testsupport.Sql;

/** Timed work of these tests alone: takes due rows out of a table, and fails at bad ones. */
@ApplicationScoped
class TallyWork implements TimedWork {
    private static final SqlText LIST = SqlText.of("SELECT id, bad FROM tally ORDER BY id");
    private static final SqlText TAKE = SqlText.of("DELETE FROM tally WHERE id = :id");
    private Runnable meanwhile = () -> {};

    @Inject
    Statements database;

    private record Row(int id, boolean bad) {}

    void table(@Observes @Priority(10) StartupEvent start) {
        Sql.run(
                "CREATE TABLE IF NOT EXISTS tally (id integer, due_at timestamptz, bad boolean); GRANT ALL ON tally TO PUBLIC");
    }

    /** What happens while it runs. */
    void meanwhile(Runnable what) {
        meanwhile = what;
    }

    @Override
    public Job job() {
        return new Job("tally", "Counts.", "off", """
                SELECT 'row ' || id AS record, due_at AS due_since FROM tally WHERE due_at <= CAST(:now AS timestamptz)""");
    }

    @Override
    public void run(Run run) {
        meanwhile.run();
        database.of(LIST)
                .list(row -> new Row(row.getInt(1), row.getBoolean(2)))
                .forEach(row -> run.part("row " + row.id(), () -> take(row)));
    }

    private int take(Row row) {
        if (row.bad()) {
            throw new IllegalStateException("somebody@leeds.gov.uk cannot be counted");
        }
        return database.of(TAKE).with("id", row.id()).update();
    }
}
