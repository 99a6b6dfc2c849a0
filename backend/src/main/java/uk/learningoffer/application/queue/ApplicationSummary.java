package uk.learningoffer.application.queue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.record.ServiceClock;
import uk.learningoffer.authority.AuthorityName;

@Schema(name = "ApplicationSummary")
public record ApplicationSummary(
        UUID id,
        @Schema(examples = "LO-7KQ2-MX9D") String reference,
        ApplicationStatus status,

        @Schema(nullable = true, description = "Null while a draft has no course.")
        String courseTitle,

        @Schema(nullable = true, description = "The name, or the e-mail address of who gave none; null once erased.")
        String applicantName,

        @Schema(nullable = true) AuthorityName authority,
        Instant createdAt,
        @Schema(nullable = true) Instant submittedAt,

        @Schema(nullable = true, description = "Days since it was sent, as people count them in London.")
        Integer ageDays,

        @Schema(nullable = true) EligibilityOutcome ruleOutcome,

        @Schema(nullable = true, description = "Null for a draft and for what was withdrawn.")
        ServiceClock clock,

        @Schema(nullable = true, description = "For staff: the reviewer who has the case.")
        String claimedBy,

        @Schema(nullable = true) Instant claimedUntil,

        @Schema(description = "For staff: whether a proposed decision waits for a second reviewer.")
        boolean waitsForSecond,

        @Schema(nullable = true, description = "Applications with the same one are to be looked at together.")
        UUID teamId,

        @Schema(description = "How many applications of the team were sent; 0 for somebody who applies alone.")
        int teamSize,

        long version) {}
