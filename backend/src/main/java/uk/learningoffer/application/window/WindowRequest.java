package uk.learningoffer.application.window;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ApplicationWindowRequest")
record WindowRequest(
        @Size(max = 100, message = "The platform must be 100 characters or fewer")
        @Schema(nullable = true, description = "Only courses of this platform.", examples = "FutureLearn")
        String platform,

        @Size(max = 200, message = "Choose a course of the library")
        @Schema(nullable = true, description = "Only this course.")
        String courseSlug,

        @NotNull(message = "Enter the first day") LocalDate opensOn,

        @Schema(nullable = true, description = "The last day; leave out where it stays open.")
        LocalDate closesOn) {}
