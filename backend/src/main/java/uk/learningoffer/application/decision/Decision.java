package uk.learningoffer.application.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.eligibility.Findings;
import uk.learningoffer.platform.Ids;

/** What was decided on an application, by whom and on which rule results. Written once. */
@Entity
public class Decision {
    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @Enumerated(EnumType.STRING)
    private DeclineReason reasonCode;

    private String words;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> alternatives;

    private UUID decidedBy;
    private Instant decidedAt;

    @Embedded
    private Findings findings;

    private Instant undoUntil;

    protected Decision() {}

    static Decision approved(UUID applicationId, String words) {
        return new Decision(applicationId, DecisionOutcome.APPROVED, words);
    }

    static Decision declined(UUID applicationId, DeclineReason reason, String words, List<UUID> alternatives) {
        var decision = new Decision(applicationId, DecisionOutcome.DECLINED, words);
        decision.reasonCode = reason;
        decision.alternatives = List.copyOf(alternatives);
        return decision;
    }

    private Decision(UUID applicationId, DecisionOutcome outcome, String words) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.outcome = outcome;
        this.words = words;
        this.alternatives = List.of();
    }

    /** @param undo for how long it can be taken back */
    public Decision taken(UUID reviewerId, Instant at, Duration undo, EligibilityCheck madeOn) {
        decidedBy = reviewerId;
        decidedAt = at;
        undoUntil = at.plus(undo);
        findings = Findings.of(madeOn);
        return this;
    }

    public boolean canBeUndone(Instant now) {
        return undoUntil != null && now.isBefore(undoUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    /** Null for an approval. */
    public DeclineReason reason() {
        return reasonCode;
    }

    /** What the reviewer added, or null. */
    public String words() {
        return words;
    }

    /** Ids of courses to take instead. */
    public List<UUID> alternatives() {
        return alternatives;
    }

    /** What the rules said when it was taken. */
    public Findings findings() {
        return findings;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant undoUntil() {
        return undoUntil;
    }
}
