package uk.learningoffer.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoticeRequest")
record NoticeRequest(
        @NotNull(message = "Enter the day from which it stands")
        @Schema(description = "Today or later.", examples = "2027-01-01")
        LocalDate startsOn,

        @NotBlank(message = "Enter the words") @Size(max = 20000, message = "Use 20,000 characters or fewer")
        String words,

        @NotBlank(message = "Say why it changes") @Size(max = 500, message = "Use 500 characters or fewer")
        String reason) {}
