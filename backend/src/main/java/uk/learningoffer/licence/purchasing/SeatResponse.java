package uk.learningoffer.licence.purchasing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.stock.LicenceStatus;

@Schema(name = "Seat")
record SeatResponse(
        UUID id,

        @Schema(description = "Its number in the purchase, from 1.")
        int seat,

        LicenceStatus status,
        LocalDate endsOn,
        boolean hasCode,

        @Schema(nullable = true, description = "Of the application for which somebody has it.")
        UUID applicationId,

        @Schema(nullable = true, examples = "LO-7KQ2-M4XD") String reference) {}
