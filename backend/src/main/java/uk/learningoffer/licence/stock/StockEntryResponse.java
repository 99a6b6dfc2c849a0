package uk.learningoffer.licence.stock;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the book on a purchase. Lines are added and never changed. */
@Schema(name = "StockEntry")
public record StockEntryResponse(
        UUID id,
        UUID purchaseId,

        @Schema(description = "The order reference of the supplier.")
        String reference,

        EntryKind kind,

        @Schema(description = "Licences more, or fewer where it is below 0.")
        int quantity,

        int listPriceChangePence,
        int pricePaidChangePence,
        int vatChangePence,
        String reason,

        @Schema(nullable = true, description = "Who entered it.")
        String enteredBy,

        Instant enteredAt) {}
