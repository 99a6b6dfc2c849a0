package uk.learningoffer.application.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.decision.Decision;
import uk.learningoffer.application.decision.DecisionOutcome;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.application.decision.Proposals;
import uk.learningoffer.application.eligibility.Eligibility;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.eligibility.LicenceView;
import uk.learningoffer.application.eligibility.RuleResult;
import uk.learningoffer.application.manager.ManagerApproval;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.NamedCourse;
import uk.learningoffer.application.record.ServiceClock;
import uk.learningoffer.application.team.TeamSummary;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.library.course.Course;
import uk.learningoffer.library.course.CourseCard;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "Application")
public record ApplicationResponse(
        UUID id,
        @Schema(examples = "LO-7KQ2-MX9D") String reference,
        ApplicationStatus status,
        Applicant applicant,
        @Schema(nullable = true) AppliedCourse course,
        @Schema(nullable = true) NamedCourse namedCourse,
        @Schema(nullable = true) StoryName story,
        @Schema(nullable = true) String problem,
        List<String> motivators,
        List<String> constraints,

        @Schema(nullable = true, minimum = "1", maximum = "5")
        Integer confidenceBefore,

        @Schema(nullable = true) LocalDate neededBy,
        @Schema(nullable = true) String intendedUse,
        @Schema(nullable = true) String supportWanted,
        boolean declared,
        Instant createdAt,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Instant decidedAt,

        @Schema(nullable = true, description = "Null for a draft and for what was withdrawn.")
        ServiceClock clock,

        @Schema(nullable = true, description = "For staff: the reviewer who has the case.")
        String claimedBy,

        @Schema(nullable = true) Instant claimedUntil,

        @Schema(nullable = true, description = "For staff: the decision that waits for a second reviewer.")
        Proposed proposal,

        @Schema(nullable = true) Decided decision,

        @Schema(nullable = true, description = "What a reviewer wants to know and nobody has answered yet.")
        Question question,

        @Schema(nullable = true, description = "As it was when the application was sent; for a draft, as it is now.")
        RuleResults eligibility,

        @Schema(nullable = true) Waiting waiting,

        @Schema(nullable = true, description = "The licence it got.")
        UUID allocationId,

        @Schema(nullable = true, description = "Null for somebody who applies alone.")
        TeamSummary team,

        @Schema(description = "Whether a line manager is asked before a reviewer looks at it.")
        boolean managerWanted,

        @Schema(nullable = true, description = "For the applicant: the address of their line manager.")
        String managerEmail,

        @Schema(nullable = true, description = "Null where no manager was asked.")
        ManagerApproval managerApproval,

        @Schema(description = "What still stops a draft from being sent, as pointers into the answers.")
        List<FieldError> missing,

        @Schema(description = "What the caller may do now.") List<NextMove> next,

        @Schema(description = "For the applicant: what happens next, and by when.")
        String whatHappensNext,

        long version)
        implements Versioned {

    @Schema(name = "Applicant")
    record Applicant(
            UUID id,
            @Schema(nullable = true) String name,

            @Schema(nullable = true, description = "Null once the person was erased.")
            String email,

            @Schema(nullable = true) AuthorityName authority) {
        static Applicant of(Person person, AuthorityName authority) {
            return new Applicant(person.id(), person.name(), person.email(), authority);
        }
    }

    @Schema(name = "AppliedCourse")
    record AppliedCourse(String slug, String title, String platform, double hours, String costClass) {
        static AppliedCourse of(Course course) {
            return new AppliedCourse(
                    course.slug(),
                    course.title(),
                    course.platform(),
                    course.hours().doubleValue(),
                    course.costClass());
        }
    }

    @Schema(name = "StoryName")
    record StoryName(@Schema(examples = "US01") String code, String sentence) {}

    @Schema(name = "Decided")
    record Decided(
            DecisionOutcome outcome,
            @Schema(nullable = true) Reason reason,
            @Schema(nullable = true) String words,
            List<CourseCard> alternatives,

            @Schema(nullable = true, description = "Until then it can be taken back; its message leaves after that.")
            Instant undoUntil) {
        static Decided of(Decision decision, List<CourseCard> alternatives) {
            return new Decided(
                    decision.outcome(),
                    Reason.of(decision.reason()),
                    decision.words(),
                    alternatives,
                    decision.undoUntil());
        }
    }

    @Schema(name = "Reason")
    public record Reason(DeclineReason code, String label) {
        public static Reason of(DeclineReason reason) {
            return reason == null ? null : new Reason(reason, reason.sentence());
        }
    }

    @Schema(name = "ProposedDecision")
    record Proposed(
            DecisionOutcome outcome,
            @Schema(nullable = true) Reason reason,
            @Schema(nullable = true) String words,
            List<CourseCard> alternatives,
            @Schema(nullable = true) String by,
            Instant at) {
        static Proposed of(Proposals.Proposal proposal, List<CourseCard> alternatives) {
            var draft = proposal.draft();
            return new Proposed(
                    draft.outcome(),
                    Reason.of(draft.reason()),
                    draft.words(),
                    alternatives,
                    proposal.byName(),
                    proposal.at());
        }
    }

    @Schema(name = "Question")
    record Question(String words, Instant askedAt) {
        static Question of(Application application) {
            return application.question() == null ? null : new Question(application.question(), application.askedAt());
        }
    }

    @Schema(name = "RuleResults")
    record RuleResults(
            EligibilityOutcome outcome,
            List<RuleResult> rules,
            int ruleSetVersion,
            @Schema(nullable = true) Integer settingsVersion) {
        static RuleResults of(Eligibility eligibility) {
            return eligibility == null
                    ? null
                    : new RuleResults(
                            eligibility.outcome(),
                            eligibility.rules(),
                            eligibility.ruleSetVersion(),
                            eligibility.settingsVersion());
        }
    }

    @Schema(name = "Waiting")
    record Waiting(@Schema(description = "1 is next.") int place, String poolName, LikelyTurn likely) {
        static Waiting of(LicenceView.Fulfilment fulfilment) {
            return fulfilment.place() == null
                    ? null
                    : new Waiting(fulfilment.place(), fulfilment.poolName(), LikelyTurn.of(fulfilment.likely()));
        }
    }

    @Schema(name = "LikelyTurn", description = "When the turn comes 8 times out of 10, without new purchases.")
    record LikelyTurn(
            @Schema(nullable = true, description = "Null where we cannot say yet.")
            LocalDate earliest,

            @Schema(
                    nullable = true,
                    description = "Null where we cannot say yet, and where it is more than two years away.")
            LocalDate latest,

            @Schema(description = "For people to read.") String sentence) {
        static LikelyTurn of(LicenceView.Likely likely) {
            return new LikelyTurn(likely.earliest(), likely.latest(), likely.sentence());
        }
    }
}
