package uk.learningoffer.application.team;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TeamInvitationsRequest")
public record TeamInvitationsRequest(
        @Schema(description = "Work e-mail addresses of colleagues.")
        @NotEmpty(message = "Enter the e-mail address of a colleague")
        @Size(max = 50, message = "A team has at most 6 people, you included")
        List<
                        @NotNull(message = "Enter an e-mail address")
                        @Size(max = 254, message = "An e-mail address has 254 characters or fewer") String>
                emails) {}
