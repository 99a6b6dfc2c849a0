package uk.learningoffer.licence.purchasing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PoolRequest")
record PoolRequest(
        @NotBlank(message = "Enter a name for the pool")
        @Size(max = 100, message = "The name must be 100 characters or fewer")
        @Schema(examples = "FutureLearn, any course")
        String name,

        @NotBlank(message = "Enter the platform")
        @Size(max = 100, message = "The platform must be 100 characters or fewer")
        @Schema(examples = "FutureLearn")
        String platform,

        @Size(max = 100, message = "Choose at most 100 courses, or every course of the platform")
        @Schema(nullable = true, description = "The courses it is for; leave out for every course of the platform.")
        List<@NotBlank(message = "Choose a course of the library") String> courseSlugs) {}
