package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/** Erases people who did nothing for two years, hold nothing, wait for nothing and have no role. */
@ApplicationScoped
class EraseInactive implements TimedWork {
    static final String NAME = "erase-inactive-people";
    private static final String LAST_ACTIVE = """
            greatest(t.created_at, t.last_here_at,
                (SELECT max(greatest(a.created_at, a.submitted_at, a.decided_at)) FROM application a WHERE a.person_id = t.id),
                (SELECT max(greatest(x.reserved_at, x.activated_at, x.completed_at, x.ended_at)) FROM allocation x
                    WHERE x.person_id = t.id),
                (SELECT max(v.recorded_at) FROM allocation_evidence v JOIN allocation x ON x.id = v.allocation_id
                    WHERE x.person_id = t.id))""";
    // Whoever was here lately is not looked at: an index finds the others.
    private static final String WITHOUT_MATTERS = """
            t.erased_at IS NULL AND t.last_here_at < CAST(:now AS timestamptz) - interval '%s'
            AND NOT EXISTS (SELECT FROM person_role r WHERE r.person_id = t.id)
            AND NOT EXISTS (SELECT FROM application a WHERE a.person_id = t.id
                AND a.status IN ('SUBMITTED', 'INFORMATION_REQUESTED', 'APPROVED', 'WAITING'))
            AND NOT EXISTS (SELECT FROM allocation x WHERE x.person_id = t.id
                AND x.status IN ('RESERVED', 'ISSUED', 'ACTIVATED'))""";

    @Inject
    RetentionConfig config;

    @Inject
    Statements database;

    @Inject
    Erasing erasing;

    @Inject
    InstantSource clock;

    private Overdue overdue() {
        return overdue("");
    }

    private Overdue overdue(String besides) {
        return new Overdue(
                "person",
                "'person ' || t.id",
                LAST_ACTIVE,
                config.people(),
                WITHOUT_MATTERS.formatted(config.people()) + besides);
    }

    @Override
    public Job job() {
        return new Job(
                NAME,
                "Erases people who have not been here for long and hold nothing.",
                config.tick(),
                overdue().due());
    }

    @Override
    public void run(Run run) {
        var some = SqlText.of(overdue().some("t.id"));
        for (var person : ids(database.of(some))) {
            run.part("person " + person, () -> eraseIfStillDue(person));
        }
    }

    // Another replica may be at the same people, and somebody may be back since they were found.
    private int eraseIfStillDue(UUID person) {
        var still = SqlText.of(overdue(" AND t.id = :person").locked("t.id"));
        var found = ids(database.of(still).with("person", person));
        found.forEach(each -> erasing.erase(each, ErasureReason.RETENTION));
        return found.size();
    }

    private List<UUID> ids(Statement statement) {
        return statement.with("now", clock.instant()).list(row -> row.getObject(1, UUID.class));
    }
}
