package uk.learningoffer.licence.forecast;

import java.util.List;

/**
 * What a simulation begins with. Days are counted from today, which is 0.
 *
 * @param days how many are played
 * @param stock those that end soonest first
 * @param waiting people in the line
 * @param inQueue applications that are not decided
 * @param open licences that people hold and have not activated
 */
record Scene(int days, List<Stock> stock, int waiting, int inQueue, List<Open> open) {

    /** @param lastDay on which they can be given to somebody */
    record Stock(int free, int lastDay) {}

    /** @param lapsesOn the day on which it comes back if it is not activated */
    record Open(int lapsesOn, int stock, int people) {}

    int free() {
        return stock.stream().mapToInt(Stock::free).sum();
    }
}
