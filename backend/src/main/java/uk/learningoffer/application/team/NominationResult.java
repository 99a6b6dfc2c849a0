package uk.learningoffer.application.team;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NominationResult")
record NominationResult(
        @Schema(description = "One for each line, in its order.")
        List<Line> results) {
    @Schema(name = "NominationLine")
    record Line(
            String email,

            @Schema(description = "Whether a message goes to them.")
            boolean sent,

            @Schema(nullable = true, description = "Why not.")
            String detail,

            @Schema(nullable = true) UUID invitationId) {
        static Line refused(String email, String detail) {
            return new Line(email, false, detail, null);
        }
    }
}
