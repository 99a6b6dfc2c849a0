package uk.learningoffer.application.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.Ids;

/** Decisions that wait for a second reviewer: at most one for a case. */
@ApplicationScoped
public class Proposals {
    public enum Settled {
        CONFIRMED,
        RETURNED
    }

    /** @param byName null once they were erased */
    public record Proposal(UUID id, DecisionDraft draft, UUID by, String byName, Instant at) {}

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    public void add(UUID application, DecisionDraft draft, UUID reviewer) {
        database.createNativeMutationQuery("""
                        INSERT INTO decision_proposal (id, application_id, outcome, reason_code, words, alternatives,
                            proposed_by, proposed_at)
                        VALUES (:id, :application, :outcome, :reason, :words, :alternatives, :reviewer, :now)""")
                .setParameter("id", Ids.next())
                .setParameter("application", application)
                .setParameter("outcome", draft.outcome().name())
                .setParameter(
                        "reason", draft.reason() == null ? null : draft.reason().name(), String.class)
                .setParameter("words", draft.words(), String.class)
                .setParameter("alternatives", draft.alternatives().toArray(UUID[]::new))
                .setParameter("reviewer", reviewer)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    public Optional<Proposal> open(UUID application) {
        return database.createNativeQuery("""
                        SELECT d.id, d.outcome, d.reason_code, d.words, d.alternatives, d.proposed_by,
                            coalesce(p.name, p.email) AS name, d.proposed_at
                        FROM decision_proposal d JOIN person p ON p.id = d.proposed_by
                        WHERE d.application_id = :application AND d.settled_at IS NULL""", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("outcome", String.class)
                .addScalar("reason_code", String.class)
                .addScalar("words", String.class)
                .addScalar("alternatives", UUID[].class)
                .addScalar("proposed_by", UUID.class)
                .addScalar("name", String.class)
                .addScalar("proposed_at", Instant.class)
                .setParameter("application", application)
                .uniqueResultOptional()
                .map(Proposals::proposal);
    }

    /** @return false where another reviewer was faster */
    public boolean settle(Proposal proposal, Settled as, UUID reviewer) {
        return database.createNativeMutationQuery("""
                                UPDATE decision_proposal SET settled_as = :as, settled_by = :reviewer, settled_at = :now
                                WHERE id = :id AND settled_at IS NULL""")
                        .setParameter("as", as.name())
                        .setParameter("reviewer", reviewer)
                        .setParameter("now", clock.instant())
                        .setParameter("id", proposal.id())
                        .executeUpdate()
                == 1;
    }

    private static Proposal proposal(Tuple row) {
        var reason = row.get("reason_code", String.class);
        var draft = new DecisionDraft(
                DecisionOutcome.valueOf(row.get("outcome", String.class)),
                reason == null ? null : DeclineReason.valueOf(reason),
                row.get("words", String.class),
                List.of(row.get("alternatives", UUID[].class)));
        return new Proposal(
                row.get("id", UUID.class),
                draft,
                row.get("proposed_by", UUID.class),
                row.get("name", String.class),
                row.get("proposed_at", Instant.class));
    }
}
