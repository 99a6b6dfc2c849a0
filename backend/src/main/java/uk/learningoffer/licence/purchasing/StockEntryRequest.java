package uk.learningoffer.licence.purchasing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.stock.EntryKind;

@SoundEntry
@Schema(name = "StockEntryRequest")
record StockEntryRequest(
        @NotNull(message = "Choose what happened to the purchase")
        EntryKind kind,

        @Min(value = 1, message = "Enter 1 or more licences")
        @Max(value = 10_000, message = "Enter 10,000 licences or fewer")
        @Schema(nullable = true, description = "How many licences more or fewer; left out of a correction.")
        Integer quantity,

        @Min(value = 0, message = "The list price must be 0 or more")
        @Schema(nullable = true, description = "Of the whole order from now on; leave out where it stays.")
        Integer listPricePence,

        @Min(value = 0, message = "The price paid must be 0 or more")
        @Schema(nullable = true, description = "For the whole order from now on; leave out where it stays.")
        Integer pricePaidPence,

        @Min(value = 0, message = "The VAT must be 0 or more")
        @Schema(nullable = true, description = "For the whole order from now on; leave out where it stays.")
        Integer vatPence,

        @NotBlank(message = "Enter the reason") @Size(max = 500, message = "The reason must be 500 characters or fewer")
        String reason,

        @Schema(
                nullable = true,
                description = "Of a top-up: one for each licence, where licences of the purchase have codes.")
        @Size(max = 10_000, message = "Enter 10,000 codes or fewer")
        List<
                        @NotBlank(message = "Enter a code, or take out the empty line")
                        @Size(max = 200, message = "A code must be 200 characters or fewer") String>
                codes,

        @Schema(nullable = true, description = "A file of codes that was sent before, in place of codes.")
        UUID codeFile) {

    boolean namesPrice() {
        return listPricePence != null || pricePaidPence != null || vatPence != null;
    }

    List<String> givenCodes() {
        return codes == null ? List.of() : codes;
    }
}
