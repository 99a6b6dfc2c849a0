package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.hibernate.Session;

/** Decisions that are in force no more: a case has one decision, and these beside it. */
@ApplicationScoped
public class PastDecisions {
    public enum End {
        UNDONE,
        REOPENED
    }

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    public void add(Decision decision, End end, UUID by) {
        database.flush();
        database.detach(decision);
        database.createNativeMutationQuery("""
                        WITH gone AS (DELETE FROM decision WHERE id = :id RETURNING *)
                        INSERT INTO past_decision (id, application_id, outcome, reason_code, words, alternatives, decided_by,
                            decided_at, rule_results, rule_set_version, facts, ended_as, ended_by, ended_at)
                        SELECT id, application_id, outcome, reason_code, words, alternatives, decided_by, decided_at,
                            rule_results, rule_set_version, facts, :end, :by, :now
                        FROM gone""")
                .setParameter("id", decision.id())
                .setParameter("end", end.name())
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
