package uk.learningoffer.licence.stock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@SoundOrder
@Schema(name = "PurchaseRequest")
public record PurchaseRequest(
        @NotNull(message = "Choose the supplier") UUID supplierId,

        @Schema(nullable = true, description = "An agreement with this supplier, where the order is under one.")
        UUID agreementId,

        @NotBlank(message = "Enter the supplier’s order reference")
        @Size(max = 100, message = "The reference must be 100 characters or fewer")
        String reference,

        @Size(max = 100, message = "The order number must be 100 characters or fewer")
        @Schema(nullable = true, description = "Our own, as finance knows the order.")
        String orderNumber,

        @NotNull(message = "Enter the day it was ordered") LocalDate orderedOn,

        @NotNull(message = "Enter how many licences were bought")
        @Min(value = 1, message = "Enter 1 or more licences")
        @Max(value = 10_000, message = "Enter 10,000 licences or fewer, and split a larger order")
        Integer quantity,

        @NotNull(message = "Enter the list price of the order in pence")
        @Min(value = 0, message = "The list price must be 0 or more")
        @Schema(description = "For the whole order, without VAT.")
        Integer listPricePence,

        @NotNull(message = "Enter what was paid for the order in pence")
        @Min(value = 0, message = "The price paid must be 0 or more")
        @Schema(description = "For the whole order, without VAT.")
        Integer pricePaidPence,

        @Min(value = 0, message = "The VAT must be 0 or more")
        @Schema(
                nullable = true,
                description = "For the whole order, on top of the price paid; leave out where it is not known.")
        Integer vatPence,

        @NotNull(message = "Enter the first day of the licences")
        LocalDate startsOn,

        @NotNull(message = "Enter the last day of the licences")
        LocalDate endsOn,

        @Schema(nullable = true, description = "By when the supplier must hear that we do not renew.")
        LocalDate noticeOn,

        @NotNull(message = "Choose whether another person may have a licence that was activated and given back")
        Boolean transferable,

        @Schema(
                nullable = true,
                description = "Whether the supplier lets a learner be swapped for another; false where left out.")
        Boolean swapsAllowed,

        @Schema(nullable = true, description = "One for each licence; leave out where the supplier sends invitations.")
        @Size(max = 10_000, message = "Enter 10,000 codes or fewer")
        List<
                        @NotBlank(message = "Enter a code, or take out the empty line")
                        @Size(max = 200, message = "A code must be 200 characters or fewer") String>
                codes,

        @Schema(nullable = true, description = "A file of codes that was sent before, in place of codes.")
        UUID codeFile) {

    public boolean hasCodes() {
        return codes != null && !codes.isEmpty();
    }
}
