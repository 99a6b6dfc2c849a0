package uk.learningoffer.application.team;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.problem.FieldError;

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

            @Schema(nullable = true) UUID invitationId,

            @Schema(description = "What to correct in the answers of the line, if that is why.")
            List<FieldError> errors) {
        static Line sent(String email, UUID invitation) {
            return new Line(email, true, null, invitation, List.of());
        }

        static Line refused(String email, String detail) {
            return new Line(email, false, detail, null, List.of());
        }

        static Line faulty(String email, List<FieldError> errors) {
            return new Line(email, false, errors.get(0).detail(), null, errors);
        }
    }
}
