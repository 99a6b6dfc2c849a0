package uk.learningoffer.application.window;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Opening")
record OpeningResponse(
        boolean open,

        @Schema(nullable = true, description = "Where it is closed: the day it opens, once that is known.")
        LocalDate opensOn,

        @Schema(nullable = true, description = "Where it is open: the last day, if there is one.")
        LocalDate closesOn,

        @Schema(nullable = true) String courseTitle,
        String sentence) {
    static OpeningResponse of(Opening opening, String courseTitle) {
        return new OpeningResponse(
                opening == null || opening.open(),
                opening == null ? null : opening.opensOn(),
                opening == null ? null : opening.closesOn(),
                courseTitle,
                WhenOpen.sentence(opening));
    }
}
