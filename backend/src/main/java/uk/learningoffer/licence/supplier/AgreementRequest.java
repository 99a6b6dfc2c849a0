package uk.learningoffer.licence.supplier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@EndsAfterItStarts
@Schema(name = "AgreementRequest")
record AgreementRequest(
        @NotBlank(message = "Enter the reference of the agreement")
        @Size(max = 100, message = "The reference must be 100 characters or fewer")
        String reference,

        @NotNull(message = "Enter the first day of the agreement")
        LocalDate startsOn,

        @Schema(nullable = true) LocalDate endsOn,

        @Size(max = 5_000, message = "The terms must be 5,000 characters or fewer") @Schema(nullable = true)
        String terms) {}
