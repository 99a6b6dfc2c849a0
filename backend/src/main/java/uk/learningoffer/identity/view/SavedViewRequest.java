package uk.learningoffer.identity.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SavedViewRequest")
public record SavedViewRequest(
        @NotBlank(message = "Enter a name for this view")
        @Size(max = 60, message = "The name must be 60 characters or fewer")
        String name,

        @NotNull(message = "Send the filters of this view")
        @Size(max = 1000, message = "These are too many filters for a view")
        @Pattern(
                regexp = "[A-Za-z0-9=&%+._~*-]*",
                message = "Send the filters as they stand in the address, without the question mark")
        @Schema(examples = "status=SUBMITTED&region=London")
        String query) {}
