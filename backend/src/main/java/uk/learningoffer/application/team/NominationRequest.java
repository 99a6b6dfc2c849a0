package uk.learningoffer.application.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.record.NamedCourse;

@Schema(name = "NominationRequest")
public record NominationRequest(
        @Schema(nullable = true, examples = "introduction-to-content-design")
        @Size(max = 200, message = "Choose a course of the library")
        String courseSlug,

        @Schema(nullable = true, description = "A course that is not in the library, in place of one that is.") @Valid
        NamedCourse namedCourse,

        @Schema(description = "Goes into the message to each of them.")
        @NotBlank(message = "Say why this course would help them")
        @Size(max = 2000, message = "Your reason must be 2,000 characters or fewer")
        String why,

        @Schema(description = "Each gets a result of their own.")
        @NotEmpty(message = "Enter the e-mail address of a colleague")
        @Size(max = 50, message = "Nominate at most 50 colleagues at a time")
        List<@NotNull(message = "Enter a colleague") @Valid Nominee> people) {
    /** Not checked beyond its size: a line that cannot be used is reported as its own result. */
    @Schema(name = "NomineeRequest")
    public record Nominee(
            @Schema(nullable = true) @Size(max = 200, message = "A name must be 200 characters or fewer")
            String name,

            @NotNull(message = "Enter an e-mail address")
            @Size(max = 254, message = "An e-mail address has 254 characters or fewer")
            String email,

            @Schema(nullable = true) NominatedAnswers answers) {}
}
