package uk.learningoffer.licence.holding;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AllocationProgress")
record AllocationProgress(
        @Schema(description = "The day for which it was said.")
        LocalDate on,

        @Schema(nullable = true) Integer percentDone,
        @Schema(nullable = true) Integer stepsDone,
        @Schema(nullable = true) Integer stepsTotal,
        @Schema(nullable = true) LocalDate lastActiveOn) {
    static AllocationProgress of(Tuple row) {
        var on = row.get("progress_on", LocalDate.class);
        return on == null
                ? null
                : new AllocationProgress(
                        on,
                        row.get("percent_done", Integer.class),
                        row.get("steps_done", Integer.class),
                        row.get("steps_total", Integer.class),
                        row.get("last_active_on", LocalDate.class));
    }
}
