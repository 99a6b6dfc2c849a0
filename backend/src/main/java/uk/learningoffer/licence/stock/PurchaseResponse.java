package uk.learningoffer.licence.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.supplier.SupplierName;

/** A purchase as it stands after all its entries. */
@Schema(name = "Purchase")
public record PurchaseResponse(
        UUID id,
        SupplierName supplier,

        @Schema(nullable = true, description = "Its reference.")
        String agreement,

        String reference,
        @Schema(nullable = true) String orderNumber,
        LocalDate orderedOn,
        @Schema(description = "Licences at first.") int ordered,

        @Schema(description = "Licences now, after all entries.")
        int quantity,

        @Schema(description = "For the whole order, without VAT.")
        int listPricePence,

        @Schema(description = "For the whole order, without VAT.")
        int pricePaidPence,

        @Schema(nullable = true) Integer vatPence,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(nullable = true) LocalDate noticeOn,
        boolean transferable,
        boolean swapsAllowed,
        Instant createdAt) {}
