package uk.learningoffer.licence.holding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.authority.AuthorityName;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "Allocation")
record AllocationResponse(
        UUID id,
        UUID applicationId,

        @Schema(description = "Of the application.", examples = "LO-7KQ2-M4XD")
        String reference,

        AuthorityName authority,
        UUID poolId,
        AllocatedCourse course,
        AllocationStatus status,
        Instant reservedAt,
        @Schema(nullable = true) Instant issuedAt,

        @Schema(nullable = true, description = "The last day on which an offer can be accepted, in London.")
        LocalDate answerBy,

        @Schema(nullable = true, description = "Valid to the end of this day in London.")
        LocalDate activateBy,

        @Schema(nullable = true) Instant activatedAt,
        @Schema(nullable = true) Instant completedAt,

        @Schema(nullable = true, description = "When it was returned, lapsed, was reclaimed or expired.")
        Instant endedAt,

        @Schema(nullable = true, description = "Why it was returned or reclaimed; for its holder and staff alone.")
        String endReason,

        @Schema(description = "The last day of the licence.")
        LocalDate endsOn,

        @Schema(nullable = true, description = "The last that is known of how far its holder came.")
        AllocationProgress progress,

        @Schema(nullable = true, description = "For its holder and staff alone.")
        AllocationLeave leave,

        @Schema(nullable = true, description = "Not settled yet. For its holder and staff alone.")
        AllocationNotice notice,

        @Schema(description = "Whether there is a code to show; otherwise the platform sends an invitation.")
        boolean hasCode,

        @Schema(description = "Steps in order; empty when there is nothing to activate.")
        List<String> howToActivate,

        boolean feedbackGiven,

        @Schema(description = "Free licences in its pool now.")
        int licencesLeft,

        @Schema(description = "What the caller may do.") List<AllocationMove> next,

        long version)
        implements Versioned {}
