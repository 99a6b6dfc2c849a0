package uk.learningoffer.licence.forecast;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.learningoffer.development.SettableClock;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.licence.timed.Rows;
import uk.learningoffer.platform.clock.LondonDays;

/** A pool with a past: what happened on which day, written past the service where time itself would have to pass. */
final class History {
    private final Chain chain;
    private final UUID course = Rows.course();
    private final UUID pool = Rows.pool(course);

    History(Chain chain, int daysAgo) {
        this.chain = chain;
        Rows.change(
                "UPDATE licence_pool SET created_at = now() - make_interval(days => ?) WHERE id = ?", daysAgo, pool);
    }

    UUID pool() {
        return pool;
    }

    UUID course() {
        return course;
    }

    /** A purchase of free licences. @return its id */
    UUID bought(int licences, int endsInDays, int paidPence, int listPence) {
        return bought(licences, endsInDays, paidPence, listPence, Rows.supplier());
    }

    UUID bought(int licences, int endsInDays, int paidPence, int listPence, UUID supplier) {
        var purchase = Rows.ids(1).get(0);
        Rows.change(
                """
                WITH bought AS (
                    INSERT INTO purchase (id, pool_id, supplier_id, reference, ordered_on, quantity, list_price_pence,
                        price_paid_pence, starts_on, ends_on, transferable, created_at)
                    VALUES (?, ?, ?, gen_random_uuid(), '2025-01-01', ?, ?, ?, '2025-01-01', ?, true, now())
                    RETURNING id, pool_id, quantity, ends_on),
                seats AS (
                    INSERT INTO licence (id, pool_id, purchase_id, seat, status, ends_on, transferable)
                    SELECT gen_random_uuid(), pool_id, id, seat, 'AVAILABLE', ends_on, true
                    FROM bought, generate_series(1, quantity) seat)
                UPDATE licence_pool p SET purchased = p.purchased + b.quantity, available = p.available + b.quantity
                FROM bought b WHERE p.id = b.pool_id""",
                purchase,
                pool,
                supplier,
                licences,
                listPence,
                paidPence,
                LondonDays.of(Instant.now()).plusDays(endsInDays));
        return purchase;
    }

    /** Every licence of a purchase that nobody had went back to the supplier. */
    void givenBack(UUID purchase) {
        var gone = Rows.change("UPDATE licence SET status = 'REMOVED' WHERE purchase_id = ?", purchase);
        Rows.change(
                "UPDATE licence_pool SET purchased = purchased - ?, available = available - ? WHERE id = ?",
                gone,
                gone,
                pool);
        Rows.change("""
                INSERT INTO stock_entry (id, purchase_id, pool_id, kind, quantity, list_price_pence, price_paid_pence,
                    vat_pence, reason, entered_at)
                VALUES (gen_random_uuid(), ?, ?, 'GIVEN_BACK', ?, 0, 0, 0, 'A test', now())""", purchase, pool, -gone);
    }

    /** Somebody got a licence. @return the allocation */
    UUID given(int daysAgo) {
        var application = Rows.approved(Rows.person(), course);
        clock().at(Instant.now().minus(Duration.ofDays(daysAgo)), () -> chain.approve(application));
        return Rows.value("SELECT id FROM allocation WHERE application_id = ?", application);
    }

    private static SettableClock clock() {
        return Arc.container().instance(SettableClock.class).get();
    }

    UUID waits() {
        var application = Rows.approved(Rows.person(), course);
        chain.approve(application);
        return application;
    }

    void activated(UUID allocation, int daysAgo) {
        Rows.change(
                "UPDATE allocation SET status = 'ACTIVATED', activated_at = now() - make_interval(days => ?) WHERE id = ?",
                daysAgo,
                allocation);
    }

    void completed(UUID allocation, int daysAgo, String helped) {
        Rows.change(
                "UPDATE allocation SET status = 'COMPLETED', completed_at = now() - make_interval(days => ?) WHERE id = ?",
                daysAgo,
                allocation);
        Rows.change(
                "UPDATE licence SET status = 'SPENT' WHERE id = (SELECT licence_id FROM allocation WHERE id = ?)",
                allocation);
        Rows.change("UPDATE licence_pool SET held = held - 1, spent = spent + 1 WHERE id = ?", pool);
        if (helped != null) {
            Rows.change("""
                    INSERT INTO feedback (id, allocation_id, kind, given_at, confidence_now, helped, recommend)
                    VALUES (gen_random_uuid(), ?, 'AFTER_COMPLETION', now(), 4, ?, 9)""", allocation, helped);
        }
    }

    /** @param how LAPSED or RETURNED */
    void cameBack(UUID allocation, String how, int daysAgo) {
        Rows.change(
                "UPDATE allocation SET status = ?, ended_at = now() - make_interval(days => ?) WHERE id = ?",
                how,
                daysAgo,
                allocation);
        Rows.change(
                "UPDATE licence SET status = 'AVAILABLE' WHERE id = (SELECT licence_id FROM allocation WHERE id = ?)",
                allocation);
        Rows.change("UPDATE licence_pool SET held = held - 1, available = available + 1 WHERE id = ?", pool);
    }
}
