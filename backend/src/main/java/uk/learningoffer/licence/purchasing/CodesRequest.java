package uk.learningoffer.licence.purchasing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PurchaseCodesRequest")
record CodesRequest(
        @NotNull(message = "Choose a file of codes") @Schema(description = "A file of codes that was sent before.")
        UUID codeFile) {}
