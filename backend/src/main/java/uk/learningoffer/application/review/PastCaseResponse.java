package uk.learningoffer.application.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.record.ApplicationStatus;

@Schema(name = "PastCase")
record PastCaseResponse(
        UUID id,
        String reference,
        @Schema(nullable = true) String courseTitle,
        ApplicationStatus status,
        Instant submittedAt,
        @Schema(nullable = true) Instant decidedAt) {}
