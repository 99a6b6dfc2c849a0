package uk.learningoffer.application.window;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

/** Days on which applications are taken: for the whole offer, the courses of a platform, or one course. */
@Schema(name = "ApplicationWindow")
record ApplicationWindow(
        UUID id,

        @Schema(nullable = true, description = "Null for every platform.")
        String platform,

        @Schema(nullable = true, description = "The only course it is for, or null.")
        String courseSlug,

        @Schema(nullable = true) String courseTitle,
        LocalDate opensOn,

        @Schema(nullable = true, description = "The last day; null where it stays open.")
        LocalDate closesOn,

        boolean cancelled,
        long version)
        implements Versioned {

    boolean contains(LocalDate day) {
        return !day.isBefore(opensOn) && (closesOn == null || !day.isAfter(closesOn));
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !opensOn.isAfter(to)) && (closesOn == null || !closesOn.isBefore(from));
    }

    /** What it is for, as one value. */
    String scope() {
        return courseSlug != null ? "course " + courseSlug : platform != null ? "platform " + platform : "offer";
    }
}
