package uk.learningoffer.licence.supplier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupplierRequest")
record SupplierRequest(
        @NotBlank(message = "Enter the name of the supplier")
        @Size(max = 100, message = "The name must be 100 characters or fewer")
        @Schema(examples = "FutureLearn")
        String name,

        @Size(max = 500, message = "The contact must be 500 characters or fewer")
        @Schema(nullable = true, description = "Whom to ask there, and how.")
        String contact,

        @NotNull(message = "Choose how the supplier hands out licences")
        HandsOut handsOut,

        @Size(max = 2_000, message = "The limits must be 2,000 characters or fewer")
        @Schema(
                nullable = true,
                description = "What the supplier limits: addresses, learners at once, swaps in a month.")
        String learnerLimits) {}
