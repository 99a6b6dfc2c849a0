package uk.learningoffer.identity.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RoleInvitationRequest")
record RoleInvitationRequest(
        @Schema(examples = "name@council.gov.uk")
        @NotBlank(message = "Enter their work e-mail address")
        @Size(max = 254, message = "The e-mail address must be 254 characters or fewer")
        String email,

        @Schema(examples = "[\"REVIEWER\"]") @NotEmpty(message = "Choose at least one role")
        Set<
                        @NotNull(message = "Choose a role")
                        @Pattern(
                                regexp = "COUNCIL_LEAD|REVIEWER|EDITOR|ANALYST|ADMINISTRATOR",
                                message = "Choose from: COUNCIL_LEAD, REVIEWER, EDITOR, ANALYST, ADMINISTRATOR")
                        String>
                roles,

        @Schema(
                nullable = true,
                examples = "LDS",
                description = "Of the council that a council lead leads; needed where their address does not tell it.")
        @Size(max = 20, message = "Choose the council from the list")
        String authorityCode) {

    /** @return null where none was sent */
    String council() {
        return authorityCode == null || authorityCode.isBlank() ? null : authorityCode.strip();
    }
}
