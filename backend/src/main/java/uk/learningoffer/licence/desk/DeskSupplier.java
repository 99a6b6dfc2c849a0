package uk.learningoffer.licence.desk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there is to do at a supplier. */
@Schema(name = "DeskSupplier")
record DeskSupplier(
        UUID id,
        String name,
        int toInvite,

        @Schema(description = "People the supplier still counts, though their licence has ended.")
        int toRemove,

        int toCheck,

        @Schema(description = "Batches that somebody works on.")
        int openBatches,

        @Schema(description = "How many addresses the supplier takes at once.")
        int addressesAtOnce,

        Instant asAt) {}
