package uk.learningoffer.job;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Jobs")
record JobsResponse(
        @Schema(description = "All there are, by name.") List<JobResponse> items,

        @Schema(description = "When this was true.") Instant asAt) {}
