package uk.learningoffer.application.bulk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.eligibility.EligibilityOutcome;
import uk.learningoffer.application.queue.ApplicationQuery;
import uk.learningoffer.application.queue.SentDays;
import uk.learningoffer.application.record.ApplicationStatus;

/** The filters of the queue, by the same names. */
@Schema(name = "BulkFilterRequest")
public record BulkFilterRequest(
        List<String> authority,
        List<String> region,
        List<String> course,
        List<EligibilityOutcome> ruleOutcome,

        @Schema(nullable = true, format = "date") String submittedFrom,
        @Schema(nullable = true, format = "date") String submittedTo,

        @Schema(nullable = true)
        @Min(value = 1, message = "Ask for at least 1 day")
        @Max(value = 3650, message = "Ask for at most 3,650 days")
        Integer minDays,

        @Schema(nullable = true)
        @Min(value = 1, message = "Ask for at least 1 day")
        @Max(value = 1000, message = "Ask for at most 1,000 days")
        Integer minWorkingDays,

        @Schema(nullable = true) UUID team,
        @Schema(nullable = true) Boolean late,
        @Schema(nullable = true) Boolean claimedByMe,

        @Schema(nullable = true) @Size(max = 100, message = "Enter at most 100 characters")
        String q) {

    /** Of what waits for a decision: nothing else can be decided. */
    ApplicationQuery query() {
        var query = new ApplicationQuery();
        query.statuses = List.of(ApplicationStatus.SUBMITTED);
        query.authorities = orNone(authority);
        query.regions = orNone(region);
        query.courses = orNone(course);
        query.ruleOutcomes = orNone(ruleOutcome);
        query.sent = SentDays.of("/filter", submittedFrom, submittedTo);
        query.minDays = minDays;
        query.minWorkingDays = minWorkingDays;
        query.team = team;
        query.late = Boolean.TRUE.equals(late);
        query.claimedByMe = Boolean.TRUE.equals(claimedByMe);
        query.q = q;
        query.limit = 100;
        return query;
    }

    private static <T> List<T> orNone(List<T> chosen) {
        return chosen == null ? List.of() : chosen;
    }
}
