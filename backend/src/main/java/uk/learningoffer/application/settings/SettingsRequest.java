package uk.learningoffer.application.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.eligibility.EligibilityFacts.SignedPolicy;

@Schema(name = "SettingsRequest")
record SettingsRequest(
        @NotNull(message = "Enter the day from which they count")
        @Schema(description = "Today or later.", examples = "2027-01-01")
        LocalDate startsOn,

        @NotNull(message = "Enter how many licences one person can have")
        @Min(value = 1, message = "Enter a number from 1 to 100")
        @Max(value = 100, message = "Enter a number from 1 to 100")
        Integer licencesPerPerson,

        @NotNull(message = "Enter how many licences one council can have")
        @Min(value = 1, message = "Enter a number from 1 to 100,000")
        @Max(value = 100_000, message = "Enter a number from 1 to 100,000")
        Integer licencesPerAuthority,

        @NotNull(message = "Choose whether a council must have signed the Declaration")
        SignedPolicy declaration,

        @NotNull(message = "Choose whether managers must agree")
        Boolean managerApproval,

        @NotNull(message = "Enter how many working days a manager has")
        @Min(value = 1, message = "Enter a number from 1 to 30")
        @Max(value = 30, message = "Enter a number from 1 to 30")
        Integer managerApprovalDays,

        @NotNull(message = "Choose whether two reviewers refuse")
        Boolean fourEyesForRefusals,

        @Min(value = 0, message = "Enter an amount from 0 to 1,000,000 pounds")
        @Max(value = 100_000_000, message = "Enter an amount from 0 to 1,000,000 pounds")
        @Schema(nullable = true, description = "Of one licence, in pence; null for never.")
        Long fourEyesAbovePence,

        @NotNull(message = "Enter how many seconds a decision can be taken back")
        @Min(value = 0, message = "Enter a number from 0 to 600")
        @Max(value = 600, message = "Enter a number from 0 to 600")
        Integer undoSeconds,

        @NotNull(message = "Enter for how many minutes a reviewer has a case")
        @Min(value = 1, message = "Enter a number from 1 to 240")
        @Max(value = 240, message = "Enter a number from 1 to 240")
        Integer claimMinutes,

        @NotBlank(message = "Say why they change") @Size(max = 500, message = "Use 500 characters or fewer")
        String reason) {

    Settings as(int version) {
        return new Settings(
                version,
                licencesPerPerson,
                licencesPerAuthority,
                declaration,
                managerApproval,
                managerApprovalDays,
                fourEyesForRefusals,
                fourEyesAbovePence,
                undoSeconds,
                claimMinutes);
    }
}
