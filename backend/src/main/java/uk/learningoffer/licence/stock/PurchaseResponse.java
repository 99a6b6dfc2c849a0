package uk.learningoffer.licence.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Purchase")
public record PurchaseResponse(
        UUID id,
        String supplier,
        String reference,
        LocalDate orderedOn,
        int quantity,
        @Schema(description = "For the whole order.") int listPricePence,
        @Schema(description = "For the whole order.") int pricePaidPence,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean transferable,
        Instant createdAt) {

    public static PurchaseResponse of(Purchase purchase) {
        return new PurchaseResponse(
                purchase.id(),
                purchase.supplier(),
                purchase.reference(),
                purchase.orderedOn(),
                purchase.quantity(),
                purchase.listPricePence(),
                purchase.pricePaidPence(),
                purchase.startsOn(),
                purchase.endsOn(),
                purchase.transferable(),
                purchase.createdAt());
    }
}
