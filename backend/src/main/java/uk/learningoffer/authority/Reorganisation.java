package uk.learningoffer.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;

/** Authorities that others replace on a day, entered ahead. Until then it can be changed, and nothing else has changed. */
@Entity
class Reorganisation {
    @Id
    private UUID id;

    private String name;
    private LocalDate takesEffectOn;

    @Convert(converter = PlanAsJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "CAST(plan AS text)", write = "CAST(? AS jsonb)")
    private ReorganisationPlan plan;

    @Enumerated(EnumType.STRING)
    private ReorganisationStatus status;

    private Instant createdAt;
    private Instant doneAt;

    @Version
    private long version;

    protected Reorganisation() {}

    static Reorganisation planned(ReorganisationRequest request, Instant now) {
        var reorganisation = new Reorganisation();
        reorganisation.id = Ids.next();
        reorganisation.status = ReorganisationStatus.PLANNED;
        reorganisation.createdAt = now;
        reorganisation.change(request);
        return reorganisation;
    }

    void change(ReorganisationRequest request) {
        if (status != ReorganisationStatus.PLANNED) {
            throw refused("changed");
        }
        name = request.name().strip();
        takesEffectOn = request.takesEffectOn();
        plan = request.toPlan();
    }

    void cancel() {
        become(ReorganisationStatus.CANCELLED, "cancelled");
    }

    void done(Instant at) {
        become(ReorganisationStatus.DONE, "carried out");
        doneAt = at;
    }

    private void become(ReorganisationStatus next, String done) {
        if (!status.next().contains(next)) {
            throw refused(done);
        }
        status = next;
    }

    private RuntimeException refused(String done) {
        return Problems.illegalTransition(
                status == ReorganisationStatus.DONE
                        ? "This reorganisation has taken effect, so it cannot be " + done + "."
                        : "This reorganisation was cancelled, so it cannot be " + done + ". Plan it again.");
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    LocalDate takesEffectOn() {
        return takesEffectOn;
    }

    ReorganisationPlan plan() {
        return plan;
    }

    ReorganisationStatus status() {
        return status;
    }

    Instant doneAt() {
        return doneAt;
    }

    long version() {
        return version;
    }
}
