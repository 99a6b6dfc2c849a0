package uk.learningoffer.licence.allocation;

import static uk.learningoffer.licence.allocation.AllocationStatus.ACTIVATED;
import static uk.learningoffer.licence.allocation.AllocationStatus.COMPLETED;
import static uk.learningoffer.licence.allocation.AllocationStatus.EXPIRED;
import static uk.learningoffer.licence.allocation.AllocationStatus.ISSUED;
import static uk.learningoffer.licence.allocation.AllocationStatus.LAPSED;
import static uk.learningoffer.licence.allocation.AllocationStatus.RECLAIMED;
import static uk.learningoffer.licence.allocation.AllocationStatus.RESERVED;
import static uk.learningoffer.licence.allocation.AllocationStatus.RETURNED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.licence.stock.Licence;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;

/** One person holding one licence for a time. It is history afterwards and never deleted. */
@Entity
public class Allocation {
    @Id
    private UUID id;

    private UUID licenceId;
    private UUID poolId;
    private UUID applicationId;
    private UUID personId;
    private String courseKey;

    @Enumerated(EnumType.STRING)
    private AllocationStatus status;

    private Instant reservedAt;
    private Instant issuedAt;
    private LocalDate answerBy;
    private LocalDate activateBy;
    private int activationDays;
    private int leaveDays;
    private Instant activatedAt;
    private Instant completedAt;
    private Instant endedAt;
    private String endReason;
    private String evidenceUrl;
    private LocalDate endsOn;

    @Embedded
    private Progress progress;

    @Version
    private long version;

    protected Allocation() {}

    /** Reserves a licence for the applicant. */
    Allocation(Licence licence, Application application, Instant now) {
        this.id = Ids.next();
        this.licenceId = licence.id();
        this.poolId = licence.poolId();
        this.applicationId = application.id();
        this.personId = application.personId();
        this.courseKey = application.courseKey();
        this.status = RESERVED;
        this.reservedAt = now;
        this.endsOn = licence.endsOn();
    }

    public UUID id() {
        return id;
    }

    public UUID licenceId() {
        return licenceId;
    }

    public UUID poolId() {
        return poolId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID personId() {
        return personId;
    }

    public AllocationStatus status() {
        return status;
    }

    public LocalDate issuedOn() {
        return LondonDays.of(issuedAt);
    }

    public LocalDate activateBy() {
        return activateBy;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean wasActivated() {
        return activatedAt != null;
    }

    public long version() {
        return version;
    }

    /** @param until the last day on which its holder may say yes; never longer than its term */
    void offer(LocalDate until) {
        answerBy = until.isAfter(endsOn) ? endsOn : until;
    }

    /** Whether its holder was asked for an answer and may still give it on that day. */
    public boolean mayBeAcceptedOn(LocalDate day) {
        return status == RESERVED && answerBy != null && !day.isAfter(answerBy);
    }

    /** @param days how many days there are to activate it; never longer than its term */
    void issue(int days, Instant now) {
        move(ISSUED);
        issuedAt = now;
        activationDays = days;
        standStill(0);
    }

    /** @param days of leave that the time to activate is longer by; negative for days that were not taken */
    public void standStill(int days) {
        leaveDays += days;
        var last = issuedOn().plusDays(activationDays + leaveDays);
        activateBy = last.isAfter(endsOn) ? endsOn : last;
    }

    /** Whether it can still be activated, by what happened on that day. */
    public boolean mayActivateOn(LocalDate day) {
        return status == ISSUED && !day.isAfter(activateBy);
    }

    public void activate(Instant now) {
        move(ACTIVATED);
        activatedAt = now;
    }

    /** The progress of the latest day is what is known of it. */
    public void learn(Progress said) {
        if (progress == null || !said.isBefore(progress)) {
            progress = said;
        }
    }

    /** @param evidence where others can see that the course was finished, if anywhere */
    public void complete(String evidence, Instant now) {
        move(COMPLETED);
        completedAt = now;
        evidenceUrl = evidence;
    }

    public void giveBack(String reason, Instant now) {
        end(RETURNED, reason, now);
    }

    public void lapse(Instant now) {
        end(LAPSED, null, now);
    }

    /** After a notice that came to its end; what is known of the progress is kept. */
    public void reclaim(String reason, Instant now) {
        end(RECLAIMED, reason, now);
    }

    public void expire(Instant now) {
        end(EXPIRED, null, now);
    }

    private void end(AllocationStatus how, String reason, Instant now) {
        move(how);
        endedAt = now;
        endReason = reason;
    }

    /** Refuses with a sentence what {@link AllocationStatus#next} does not allow. */
    public void refuseUnless(AllocationStatus to) {
        if (!status.next().contains(to)) {
            throw Problems.illegalTransition("This licence is " + status.name().toLowerCase(Locale.UK)
                    + ". It cannot become " + to.name().toLowerCase(Locale.UK) + ".");
        }
    }

    private void move(AllocationStatus to) {
        refuseUnless(to);
        status = to;
    }
}
