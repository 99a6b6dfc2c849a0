package uk.learningoffer.identity.factor;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.identity.person.SecondFactorState;

@Schema(name = "SecondFactor")
record SecondFactorResponse(
        SecondFactorState state,
        @Schema(nullable = true) Instant setUpAt,
        int recoveryCodesLeft,

        @Schema(nullable = true, description = "After five wrong codes nothing is tried until then.")
        Instant lockedUntil,

        @Schema(description = "What you can do now.") List<Move> next) {

    enum Move {
        SET_UP,
        SHOW,
        MAKE_RECOVERY_CODES
    }
}
