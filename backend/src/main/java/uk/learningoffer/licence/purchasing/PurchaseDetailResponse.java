package uk.learningoffer.licence.purchasing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.licence.stock.PoolResponse;
import uk.learningoffer.licence.stock.PurchaseResponse;
import uk.learningoffer.licence.stock.SeatCounts;
import uk.learningoffer.licence.stock.StockEntryResponse;
import uk.learningoffer.platform.page.Page;

@Schema(name = "PurchaseDetail")
record PurchaseDetailResponse(
        PurchaseResponse purchase,
        SeatCounts licences,

        @Schema(description = "Where they are, with its counts and when they were true.")
        PoolResponse pool,

        @Schema(description = "What happened to the purchase since, newest first: the first page.")
        Page<StockEntryResponse> entries,

        @Schema(description = "What the caller may do.") List<PurchaseMove> next) {}
