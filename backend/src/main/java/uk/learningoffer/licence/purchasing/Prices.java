package uk.learningoffer.licence.purchasing;

import uk.learningoffer.licence.stock.EntryKind;
import uk.learningoffer.licence.stock.PurchaseResponse;
import uk.learningoffer.licence.stock.StockEntries;
import uk.learningoffer.platform.problem.Problems;

/** Says prices as they are from now on as changes to what they were. */
final class Prices {
    private Prices() {}

    static StockEntries.Change change(PurchaseResponse now, StockEntryRequest request, int licences) {
        var change = new StockEntries.Change(
                licences,
                difference(request.listPricePence(), now.listPricePence()),
                difference(request.pricePaidPence(), now.pricePaidPence()),
                difference(request.vatPence(), now.vatPence() == null ? 0 : now.vatPence()));
        if (request.kind() == EntryKind.CORRECTION && isNothing(change)) {
            throw Problems.invalid("/pricePaidPence", "These are the prices of the purchase already");
        }
        return change;
    }

    private static int difference(Integer wanted, int now) {
        return wanted == null ? 0 : wanted - now;
    }

    private static boolean isNothing(StockEntries.Change change) {
        return change.listPricePence() == 0 && change.pricePaidPence() == 0 && change.vatPence() == 0;
    }
}
