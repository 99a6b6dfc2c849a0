package uk.learningoffer.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** Reads once in a transaction what must not change within it, so that nothing is judged by two versions. */
@ApplicationScoped
public class OncePerTransaction {
    @Inject
    TransactionSynchronizationRegistry transactions;

    /**
     * Outside of a transaction it is read each time.
     *
     * @param key of what is read: of one type for each key
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Object key, Supplier<T> read) {
        if (transactions.getTransactionKey() == null) {
            return read.get();
        }
        var known = (T) transactions.getResource(key);
        if (known == null) {
            known = read.get();
            transactions.putResource(key, known);
        }
        return known;
    }
}
