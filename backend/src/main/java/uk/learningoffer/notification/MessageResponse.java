package uk.learningoffer.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Message", description = "A message without its words and address: those are sealed.")
record MessageResponse(
        UUID id,
        MessageKind kind,
        MessageStatus status,
        @Schema(nullable = true) UUID applicationId,
        @Schema(nullable = true) UUID personId,
        String why,
        Instant createdAt,

        @Schema(nullable = true, description = "When it is tried next; null unless it waits.")
        Instant nextAt,

        int attempts,
        @Schema(nullable = true) String lastError,
        @Schema(nullable = true) Instant sentAt,

        @Schema(description = "Whether an administrator may send it again.")
        boolean canRetry) {}
