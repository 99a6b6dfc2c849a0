package uk.learningoffer.licence.purchasing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.library.course.CourseName;
import uk.learningoffer.licence.stock.PoolResponse;
import uk.learningoffer.licence.stock.PurchaseResponse;
import uk.learningoffer.licence.stock.WaitingPolicy;
import uk.learningoffer.licence.waiting.WaitingEntryResponse;
import uk.learningoffer.platform.page.Page;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "PoolDetail")
record PoolDetailResponse(
        UUID id,
        String name,
        String platform,

        @Schema(description = "That it is for, by title; none where it is for every course of the platform.")
        List<CourseName> courses,

        int purchased,
        int available,
        int held,
        int spent,
        int expired,
        @Schema(description = "People on its waiting list.") int waiting,

        @Schema(description = "In which order they are served.")
        WaitingPolicy waitingPolicy,

        @Schema(description = "The same in a sentence.") String waitingOrder,
        @Schema(description = "When the numbers were true.") Instant asAt,
        @Schema(description = "Newest first.") List<PurchaseResponse> purchases,
        @Schema(description = "Its first page.") Page<WaitingEntryResponse> waitingList,

        @Schema(nullable = true, description = "Closed pools promise nothing more.")
        Instant closedAt,

        @Schema(nullable = true) String closedReason,
        @Schema(description = "What the caller may do.") List<PoolMove> next,
        long version)
        implements Versioned {

    static PoolDetailResponse of(
            PoolResponse pool,
            List<PurchaseResponse> purchases,
            Page<WaitingEntryResponse> waitingList,
            List<PoolMove> next) {
        return new PoolDetailResponse(
                pool.id(),
                pool.name(),
                pool.platform(),
                pool.courses(),
                pool.purchased(),
                pool.available(),
                pool.held(),
                pool.spent(),
                pool.expired(),
                pool.waiting(),
                pool.waitingPolicy(),
                pool.waitingOrder(),
                pool.asAt(),
                purchases,
                waitingList,
                pool.closedAt(),
                pool.closedReason(),
                next,
                pool.version());
    }
}
