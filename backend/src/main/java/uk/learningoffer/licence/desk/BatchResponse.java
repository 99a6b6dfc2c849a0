package uk.learningoffer.licence.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.supplier.SupplierName;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "DeskBatch")
record BatchResponse(
        UUID id,
        SupplierName supplier,
        BatchKind kind,
        BatchStatus status,

        @Schema(description = "Who works on it, or did last.")
        String claimedBy,

        Instant createdAt,
        @Schema(nullable = true) Instant endedAt,

        @Schema(description = "How many people are in it.") int members,

        int failed,

        @Schema(description = "What the caller may do.") List<BatchMove> next,

        long version)
        implements Versioned {

    static BatchResponse of(Batch batch, UUID caller) {
        return new BatchResponse(
                batch.id(),
                batch.supplier(),
                batch.kind(),
                batch.status(),
                batch.claimedByName(),
                batch.createdAt(),
                batch.endedAt(),
                batch.members(),
                batch.failed(),
                BatchMove.of(batch, caller),
                batch.version());
    }
}
