package uk.learningoffer.application.record;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course that is not in the library. */
@Embeddable
@Schema(name = "NamedCourse")
public record NamedCourse(
        @NotBlank(message = "Enter the name of the course")
        @Size(max = 200, message = "The name of the course must be 200 characters or fewer")
        String title,

        @NotBlank(message = "Enter the web address of the course")
        @Size(max = 500, message = "The web address must be 500 characters or fewer")
        @Pattern(
                regexp = "\\s*|https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:\\d{1,5})?([/?#][!-~]*)?",
                message = "Enter a full web address that starts with https://")
        @Schema(examples = "https://www.futurelearn.com/courses/data-skills")
        String url,

        @NotBlank(message = "Tell us why this course")
        @Size(max = 2000, message = "Your reason must be 2,000 characters or fewer")
        String why) {}
