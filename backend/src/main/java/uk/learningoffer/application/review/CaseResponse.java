package uk.learningoffer.application.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.applying.ApplicationResponse.Reason;
import uk.learningoffer.application.decision.DecisionOutcome;

/** What lies before a reviewer beside the application itself. */
@Schema(name = "Case")
record CaseResponse(
        @Schema(nullable = true, description = "Null where no pool of licences covers the course.")
        Outlook outlook,

        Share person,

        @Schema(nullable = true, description = "Null while the council is not known.")
        Share authority,

        @Schema(description = "Cases for the same course or story that were decided in the last 12 months.")
        List<SimilarCase> similar,

        @Schema(description = "Whether approving needs a second reviewer.")
        boolean approvalNeedsSecond,

        @Schema(description = "Whether declining needs a second reviewer.")
        boolean refusalNeedsSecond) {

    @Schema(name = "CaseOutlook")
    record Outlook(String poolName, Stock now, Stock afterApproval, Stock afterRefusal) {}

    @Schema(name = "CaseStock")
    record Stock(
            int available,
            int waiting,

            @Schema(nullable = true, description = "The applicant's place on the waiting list, if they wait.")
            Integer place,

            @Schema(nullable = true, description = "Reference of the application that gets the next licence.")
            String nextInLine) {}

    /** Licences given in 12 months, out of how many. */
    @Schema(name = "CaseShare")
    record Share(long licences, int limit) {}

    @Schema(name = "SimilarCase")
    record SimilarCase(
            UUID id,
            String reference,
            @Schema(nullable = true) String authorityName,
            String courseTitle,
            boolean sameCourse,
            boolean sameStory,
            DecisionOutcome outcome,
            @Schema(nullable = true) Reason reason,
            Instant decidedAt) {}
}
