package uk.learningoffer.library.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A kind of record that goes out and comes in as CSV. Answered by the feature that keeps the records, with the rules
 * that editors meet on its pages.
 *
 * @param <T> what it needs to write a row
 */
public interface ExchangeKind<T> {
    /** As the API names it: {@code courses}. */
    String name();

    List<Column> columns();

    /** Which record a row is about; empty where it does not say. */
    String key(Row row);

    /** A statement that selects the {@code key} and the {@code version} of every record. */
    String versions();

    /**
     * Holds rows against the library as it is, all of them with a few statements.
     *
     * @param toWrite also keeps others from changing those records until the transaction ends
     */
    List<Looked<T>> look(List<Row> rows, boolean toWrite);

    /** Writes rows that are new or changed, each with its history. */
    void write(Collection<Looked<T>> rows, UUID person);

    /** Records in the order of their keys, as cells by column. @param after the key seen last; empty to begin */
    List<Map<String, String>> page(String after, int rows);
}
