package uk.learningoffer.licence.holding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a licence is for: a course of the library, or one that the person named. */
@Schema(name = "AllocatedCourse")
record AllocatedCourse(
        @Schema(nullable = true, description = "Null for a course that is not in the library.")
        String slug,

        String title,
        String url,
        String platform) {}
