package uk.learningoffer.licence.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StockAlert")
record StockAlertResponse(
        UUID id,
        AlertKind kind,
        UUID poolId,
        String poolName,
        @Schema(nullable = true) UUID purchaseId,
        @Schema(nullable = true) String purchaseReference,

        @Schema(
                nullable = true,
                description =
                        "When licences run out, the purchase ends or notice must be given; null where they have run out.")
        LocalDate day,

        @Schema(description = "Free licences; of WOULD_BE_WASTED those that will not be used before they end.")
        int licences,

        Instant raisedAt) {}
