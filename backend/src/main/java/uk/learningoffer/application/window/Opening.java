package uk.learningoffer.application.window;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Applications are taken in windows.
 *
 * @param opensOn when they are taken next, if not now; null where no day is set
 * @param closesOn the last day of now, or null
 */
@Schema(name = "FactsOfOpening")
public record Opening(
        boolean open,
        @Schema(nullable = true) LocalDate opensOn,
        @Schema(nullable = true) LocalDate closesOn) {}
