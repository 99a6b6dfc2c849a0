package uk.learningoffer.licence;

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

    private byte[] codeSealed;
    private LocalDate endsOn;
    private boolean transferable;

    protected Licence() {}

    UUID id() {
        return id;
    }

    UUID poolId() {
        return poolId;
    }

    LicenceStatus status() {
        return status;
    }

    byte[] codeSealed() {
        return codeSealed;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    boolean isOverOn(LocalDate day) {
        return day.isAfter(endsOn);
    }

    void hold() {
        move(LicenceStatus.HELD);
    }

    /** Nobody holds it any more: free again if its term still runs and a supplier lets another person have it. */
    void giveBack(boolean activated, LocalDate today) {
        if (isOverOn(today)) {
            expire();
        } else if (activated && !transferable) {
            spend();
        } else {
            move(LicenceStatus.AVAILABLE);
        }
    }

    void spend() {
        move(LicenceStatus.SPENT);
    }

    void expire() {
        move(LicenceStatus.EXPIRED);
    }

    private void move(LicenceStatus to) {
        if (!status.next().contains(to)) {
            throw new IllegalStateException("licence " + id + " is " + status + " and cannot become " + to);
        }
        status = to;
    }
}
