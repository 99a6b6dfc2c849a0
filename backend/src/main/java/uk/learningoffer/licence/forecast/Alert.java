package uk.learningoffer.licence.forecast;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something about a pool that holds now.
 *
 * @param event names what happened, once: the same event is never told twice
 * @param purchase null where it is about the whole pool
 * @param day the one that it is about; null where licences have run out already
 * @param licences free ones, or those that would be wasted
 */
record Alert(String event, AlertKind kind, UUID pool, UUID purchase, LocalDate day, int licences) {

    static Alert runsOut(PoolNow pool, LocalDate day) {
        return new Alert(
                "runs-out:" + pool.id() + ":" + pool.lastBought(),
                AlertKind.RUNS_OUT_SOON,
                pool.id(),
                null,
                day,
                pool.free());
    }

    /** @param step how many days before its end */
    static Alert ends(Term term, int step, int free) {
        return new Alert(
                "ends:" + term.purchase() + ":" + step,
                AlertKind.PURCHASE_ENDS,
                term.pool(),
                term.purchase(),
                term.endsOn(),
                free);
    }

    static Alert notice(Term term, int free) {
        return new Alert(
                "notice:" + term.purchase() + ":" + term.noticeOn(),
                AlertKind.NOTICE_DUE,
                term.pool(),
                term.purchase(),
                term.noticeOn(),
                free);
    }

    static Alert wasted(Lot lot, int licences) {
        return new Alert(
                "wasted:" + lot.purchase(),
                AlertKind.WOULD_BE_WASTED,
                lot.pool(),
                lot.purchase(),
                lot.endsOn(),
                licences);
    }

    /** The days of a purchase. {@code noticeOn} is null where no notice need be given. */
    record Term(UUID pool, UUID purchase, LocalDate endsOn, LocalDate noticeOn) {}
}
