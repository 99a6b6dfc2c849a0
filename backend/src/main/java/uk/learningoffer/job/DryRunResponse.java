package uk.learningoffer.job;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DryRun")
record DryRunResponse(
        String job,

        @Schema(description = "How many rows a run would take up now.")
        long due,

        @Schema(description = "The first 20 of them, those that have been due longest first.")
        List<DueRow> first,

        @Schema(description = "When this was true.") Instant asAt) {

    @Schema(name = "DueRow")
    record DueRow(
            @Schema(description = "Its kind and its id, no personal data.", examples = "licence 0199…")
            String record,

            Instant dueSince) {}
}
