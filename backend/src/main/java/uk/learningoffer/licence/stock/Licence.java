package uk.learningoffer.licence.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One seat of a purchase: a code, or the right to one invitation by the supplier. Rows are made by {@link Seats}. */
@Entity
public class Licence {
    @Id
    private UUID id;

    private UUID poolId;
    private UUID purchaseId;
    private int seat;

    @Enumerated(EnumType.STRING)
    private LicenceStatus status;

    // Kept out of what Hibernate writes back: it may have been sealed anew since it was read.
    @Column(updatable = false)
    private byte[] codeSealed;

    private LocalDate endsOn;
    private boolean transferable;

    protected Licence() {}

    public UUID id() {
        return id;
    }

    public UUID poolId() {
        return poolId;
    }

    public LicenceStatus status() {
        return status;
    }

    public byte[] codeSealed() {
        return codeSealed;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean isOverOn(LocalDate day) {
        return day.isAfter(endsOn);
    }

    public void hold() {
        move(LicenceStatus.HELD);
    }

    /** Nobody holds it any more: free again if its term still runs and a supplier lets another person have it. */
    public void giveBack(boolean activated, LocalDate today) {
        if (isOverOn(today)) {
            expire();
        } else if (activated && !transferable) {
            spend();
        } else {
            move(LicenceStatus.AVAILABLE);
        }
    }

    public void spend() {
        move(LicenceStatus.SPENT);
    }

    public void expire() {
        move(LicenceStatus.EXPIRED);
    }

    private void move(LicenceStatus to) {
        if (!status.next().contains(to)) {
            throw new IllegalStateException("licence " + id + " is " + status + " and cannot become " + to);
        }
        status = to;
    }
}
