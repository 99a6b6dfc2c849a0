package uk.learningoffer.application.manager;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the line manager says. Never a decision: after the day a reviewer goes on without it. */
@Schema(name = "ManagerApproval")
public record ManagerApproval(
        State state,
        Instant askedAt,

        @Schema(description = "The last day on which the manager can answer.")
        LocalDate dueOn,

        @Schema(nullable = true) Instant answeredAt,

        @Schema(nullable = true, description = "What the manager added.")
        String words) {
    @Schema(name = "ManagerApprovalState")
    public enum State {
        ASKED,
        AGREED,
        REFUSED,
        NOT_ANSWERED
    }
}
