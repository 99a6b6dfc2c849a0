package uk.learningoffer.licence.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeskBatchRequest")
record BatchRequest(
        @NotNull(message = "Choose what the batch is for") BatchKind kind,

        @Schema(
                nullable = true,
                description = "At most this many people; left out, as many as the supplier takes at once.")
        @Min(value = 1, message = "Ask for at least 1 person")
        @Max(value = 1_000, message = "Ask for at most 1,000 people")
        Integer most) {}
