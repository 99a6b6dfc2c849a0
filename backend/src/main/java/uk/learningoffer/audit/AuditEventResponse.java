package uk.learningoffer.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditEvent")
record AuditEventResponse(
        UUID id,
        Instant at,

        @Schema(description = "The id of the person or partner client, or `service`.")
        String actor,

        @Schema(examples = "application.approved") String action,
        String subjectType,
        String subjectId,

        @Schema(description = "Ids and codes only, no personal data.")
        Map<String, Object> detail,

        @Schema(nullable = true) String requestId) {}
