package uk.learningoffer.licence.reconcile;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.allocation.AllocationStatus;

/** A licence that the report should have and does not. */
@Schema(name = "MissingThere")
record MissingResponse(
        UUID allocationId,
        UUID applicationId,
        String reference,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String email,
        String courseTitle,
        AllocationStatus status,
        Instant invitedAt) {}
