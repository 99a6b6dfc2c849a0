package uk.learningoffer.application.record;

import static uk.learningoffer.application.record.ApplicationStatus.APPROVED;
import static uk.learningoffer.application.record.ApplicationStatus.DECLINED;
import static uk.learningoffer.application.record.ApplicationStatus.DRAFT;
import static uk.learningoffer.application.record.ApplicationStatus.FULFILLED;
import static uk.learningoffer.application.record.ApplicationStatus.INFORMATION_REQUESTED;
import static uk.learningoffer.application.record.ApplicationStatus.SUBMITTED;
import static uk.learningoffer.application.record.ApplicationStatus.WAITING;
import static uk.learningoffer.application.record.ApplicationStatus.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.learningoffer.application.eligibility.CourseKeys;
import uk.learningoffer.application.eligibility.Eligibility;
import uk.learningoffer.application.eligibility.EligibilityCheck;
import uk.learningoffer.application.eligibility.EligibilityFacts;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.eligibility.EligibilitySubject;
import uk.learningoffer.application.eligibility.FactsAsJson;
import uk.learningoffer.application.eligibility.RuleResult;
import uk.learningoffer.application.eligibility.RuleResultsAsJson;
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

    private UUID courseId;
    private String namedTitle;
    private String namedUrl;
    private String namedWhy;
    private UUID storyId;
    private String problem;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> motivators = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> constraints = List.of();

    private Integer confidenceBefore;
    private LocalDate neededBy;
    private String intendedUse;
    private String supportWanted;
    private boolean declared;
    private Instant createdAt;
    private Instant submittedAt;
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private EligibilityOutcome ruleOutcome;

    @Convert(converter = RuleResultsAsJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "CAST(rule_results AS text)", write = "CAST(? AS jsonb)")
    private List<RuleResult> ruleResults;

    private Integer ruleSetVersion;

    @Convert(converter = FactsAsJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "CAST(facts AS text)", write = "CAST(? AS jsonb)")
    private EligibilityFacts facts;

    private String question;
    private Instant askedAt;
    private LocalDate dueOn;
    private int pausedDays;
    private String managerEmail;
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
        application.createdAt = at;
        return application;
    }

    /** @param named a course that is not in the library, or null */
    public void choose(UUID course, NamedCourse named) {
        mustBe(DRAFT, "changed");
        courseId = course;
        name(named);
    }

    private void name(NamedCourse named) {
        namedTitle = named == null ? null : named.title();
        namedUrl = named == null ? null : named.url();
        namedWhy = named == null ? null : named.why();
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
        take(answers);
    }

    /** What was sent is changed before a reviewer has it. */
    public void correct(Answers answers) {
        mustBe(SUBMITTED, "changed");
        take(answers);
    }

    private void take(Answers answers) {
        courseId = answers.courseId();
        name(answers.named());
        storyId = answers.storyId();
        problem = answers.problem();
        motivators = answers.motivators();
        constraints = answers.constraints();
        confidenceBefore = answers.confidenceBefore();
        neededBy = answers.neededBy();
        intendedUse = answers.intendedUse();
        supportWanted = answers.supportWanted();
        declared = answers.declared();
        managerEmail = answers.managerEmail();
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
        ruleResults = check.eligibility().rules();
        ruleSetVersion = check.eligibility().ruleSetVersion();
        facts = check.facts();
    }

    public void withdraw() {
        become(WITHDRAWN, "withdrawn");
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
        return courseId;
    }

    public String namedTitle() {
        return namedTitle;
    }

    @Override
    public String namedUrl() {
        return namedUrl;
    }

    @Override
    public UUID storyId() {
        return storyId;
    }

    /** What the application is for, as one value: the id of the course or the address of the named one. */
    public String courseKey() {
        if (courseId != null) {
            return courseId.toString();
        }
        return namedUrl == null ? null : CourseKeys.ofUrl(namedUrl);
    }

    public Integer confidenceBefore() {
        return confidenceBefore;
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
        return new Answers(
                courseId,
                namedUrl == null ? null : new NamedCourse(namedTitle, namedUrl, namedWhy),
                storyId,
                problem,
                motivators,
                constraints,
                confidenceBefore,
                neededBy,
                intendedUse,
                supportWanted,
                declared,
                managerEmail);
    }

    /** As it was when it was sent; null for a draft. */
    public Eligibility eligibility() {
        return ruleResults == null
                ? null
                : new Eligibility(
                        ruleOutcome, ruleResults, ruleSetVersion, facts == null ? null : facts.settingsVersion());
    }

    /** What the rules looked at when it was sent; null where that was not kept. */
    public EligibilityFacts facts() {
        return facts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null unless a line manager was to be named. */
    public String managerEmail() {
        return managerEmail;
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
