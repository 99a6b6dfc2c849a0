package uk.learningoffer.application.record;

import static uk.learningoffer.application.record.ApplicationStatus.APPROVED;
import static uk.learningoffer.application.record.ApplicationStatus.DECLINED;
import static uk.learningoffer.application.record.ApplicationStatus.DRAFT;
import static uk.learningoffer.application.record.ApplicationStatus.FULFILLED;
import static uk.learningoffer.application.record.ApplicationStatus.INFORMATION_REQUESTED;
import static uk.learningoffer.application.record.ApplicationStatus.SUBMITTED;
import static uk.learningoffer.application.record.ApplicationStatus.WAITING;
import static uk.learningoffer.application.record.ApplicationStatus.WITHDRAWN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.application.eligibility.Eligibility;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.eligibility.EligibilitySubject;
import uk.learningoffer.application.eligibility.Findings;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;

/** One person asking for funded access to one course. */
@Entity
public class Application implements EligibilitySubject {
    @Id
    private UUID id;

    private String reference;
    private UUID personId;
    private String authorityCode;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Embedded
    private Answers answers;

    private Instant createdAt;
    private Instant submittedAt;
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private EligibilityOutcome ruleOutcome;

    @Embedded
    private Findings findings;

    private String question;
    private Instant askedAt;
    private LocalDate dueOn;
    private int pausedDays;
    private UUID teamId;
    private Integer teamPlace;
    private Instant confirmedAt;

    @Version
    private long version;

    protected Application() {}

    public static Application draft(UUID personId, String authorityCode, Instant at) {
        var application = new Application();
        application.id = Ids.next();
        application.reference = Reference.next();
        application.personId = personId;
        application.authorityCode = authorityCode;
        application.status = DRAFT;
        application.answers = Answers.NONE;
        application.createdAt = at;
        return application;
    }

    /** @param named a course that is not in the library, or null */
    public void choose(UUID course, NamedCourse named) {
        mustBe(DRAFT, "changed");
        answers = answers.about(course, named);
    }

    /** @param place in the team from 1 */
    public void joinTeam(UUID team, int place) {
        mustBe(DRAFT, "added to a team");
        teamId = team;
        teamPlace = place;
    }

    public void leaveTeam() {
        mustBe(DRAFT, "taken out of its team");
        teamId = null;
        teamPlace = null;
        confirmedAt = null;
    }

    /** Ready to be sent with the team. Whoever changes an answer afterwards confirms again. */
    public void confirm(Instant at) {
        mustBe(DRAFT, "confirmed");
        confirmedAt = at;
    }

    public void answer(Answers answers) {
        mustBe(DRAFT, "changed");
        confirmedAt = null;
        this.answers = answers;
    }

    /** What was sent is changed before a reviewer has it. */
    public void correct(Answers answers) {
        mustBe(SUBMITTED, "changed");
        this.answers = answers;
    }

    /** @param authorityCode where the applicant works as they send it; null where only a reviewer can say */
    public void submit(String authorityCode, EligibilityCheck check, Instant at) {
        mustBe(DRAFT, "sent");
        become(SUBMITTED, "sent");
        this.authorityCode = authorityCode;
        submittedAt = at;
        found(check);
    }

    /** @param dueOn the day by which it is to be decided */
    void promise(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** Its clock stood still for some working days. */
    void pause(int days, LocalDate dueOn) {
        pausedDays += days;
        this.dueOn = dueOn;
    }

    public void ask(String question, Instant at) {
        become(INFORMATION_REQUESTED, "sent back with a question");
        this.question = question;
        askedAt = at;
    }

    /** Keeps its place in the queue: a question does not send anyone to the end of it. */
    public void answerQuestion() {
        mustBe(INFORMATION_REQUESTED, "answered");
        become(SUBMITTED, "answered");
        question = null;
        askedAt = null;
    }

    public void approve(Instant at) {
        become(APPROVED, "approved");
        decidedAt = at;
    }

    public void decline(Instant at) {
        become(DECLINED, "declined");
        decidedAt = at;
    }

    /** Its decision is taken back, as if it had never been. */
    public void takeBack() {
        if (decidedAt == null) {
            throw refused("given back to the queue");
        }
        become(SUBMITTED, "given back to the queue");
        decidedAt = null;
    }

    public void reopen(EligibilityCheck check) {
        mustBe(DECLINED, "reopened");
        become(SUBMITTED, "reopened");
        decidedAt = null;
        found(check);
    }

    public void found(EligibilityCheck check) {
        ruleOutcome = check.eligibility().outcome();
        findings = Findings.of(check);
    }

    public void withdraw() {
        become(WITHDRAWN, "withdrawn");
    }

    /** By a system of their council: what was decided is the applicant's alone. */
    public void withdrawForApplicant() {
        if (!status.isUndecided() && status.next().contains(WITHDRAWN)) {
            throw Problems.illegalTransition(
                    "This application " + status.inWords() + ", so only its applicant can withdraw it.");
        }
        withdraw();
    }

    public void placeOnWaitingList() {
        become(WAITING, "put on the waiting list");
    }

    public void fulfil() {
        become(FULFILLED, "given a licence");
    }

    /** @param done completes "it cannot be …" */
    public void mustBe(ApplicationStatus expected, String done) {
        if (status != expected) {
            throw refused(done);
        }
    }

    private void become(ApplicationStatus next, String done) {
        if (!status.next().contains(next)) {
            throw refused(done);
        }
        status = next;
    }

    private RuntimeException refused(String done) {
        return Problems.illegalTransition(
                "This application " + status.inWords() + ", so it cannot be " + done + ". Load it again to see it.");
    }

    @Override
    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    @Override
    public UUID personId() {
        return personId;
    }

    public String authorityCode() {
        return authorityCode;
    }

    public ApplicationStatus status() {
        return status;
    }

    /** Null where the person named a course that is not in the library. */
    @Override
    public UUID courseId() {
        return answers.courseId();
    }

    public String namedTitle() {
        return answers.named() == null ? null : answers.named().title();
    }

    @Override
    public String namedUrl() {
        return answers.named() == null ? null : answers.named().url();
    }

    @Override
    public UUID storyId() {
        return answers.storyId();
    }

    public String courseKey() {
        return answers.courseKey();
    }

    public Integer confidenceBefore() {
        return answers.confidenceBefore();
    }

    /** What a reviewer wants to know and has no answer to yet, or null. */
    public String question() {
        return question;
    }

    @Override
    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Answers answers() {
        return answers;
    }

    /** As it was when it was sent; null for a draft. */
    public Eligibility eligibility() {
        return findings == null ? null : findings.as(ruleOutcome);
    }

    /** What the rules said when it was sent; null for a draft. */
    public Findings findings() {
        return findings;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null unless a line manager was to be named. */
    public String managerEmail() {
        return answers.managerEmail();
    }

    /** Null for somebody who applies alone. */
    public UUID teamId() {
        return teamId;
    }

    public Integer teamPlace() {
        return teamPlace;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    int pausedDays() {
        return pausedDays;
    }

    public long version() {
        return version;
    }
}
