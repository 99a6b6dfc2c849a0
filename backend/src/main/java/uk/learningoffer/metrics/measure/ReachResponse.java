package uk.learningoffer.metrics.measure;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReachByAuthority")
record ReachResponse(
        Instant asAt,
        Period period,

        @Schema(description = "Every current principal authority, by nation, region and name.")
        List<Authority> authorities) {

    @Schema(name = "AuthorityReached")
    record Authority(
            String code,
            String name,
            String nation,
            String region,
            String type,
            String size,

            @Schema(description = "Of its e-mail addresses.")
            List<String> domains,

            long applied,
            long holds,
            long completed,

            @Schema(description = "Whether anybody of it ever applied, also before the period.")
            boolean everApplied) {}
}
