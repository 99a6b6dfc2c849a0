package uk.learningoffer.privacy;

import java.util.List;
import java.util.Optional;
import uk.learningoffer.platform.database.SqlText;

/**
 * A kind of record in which something about one person is kept: what they are shown of it, and what becomes of it when
 * they are erased.
 *
 * @param name in an export, such as {@code applications}
 * @param what it is, in a sentence for the person
 * @param rows a condition on the table's rows, named {@code t}, with :person, :email and :addresses (its keyed hashes)
 * @param hidden columns that are no data about the person: hashes, keys, sealed values
 * @param erase what erasing does to those rows; null where nothing in them says who it was
 */
record Holding(String name, String what, String table, String rows, List<String> hidden, Erase erase) {
    /** @param sql the whole statement but for the condition on its rows */
    record Erase(String sql) {
        static Erase rows() {
            return new Erase("DELETE FROM %s t");
        }

        static Erase set(String assignments) {
            return new Erase("UPDATE %s t SET " + assignments);
        }

        static Erase nothing() {
            return null;
        }
    }

    static Holding of(String name, String what, String table, String rows, Erase erase, String... hidden) {
        return new Holding(name, what, table, rows, List.of(hidden), erase);
    }

    SqlText reading() {
        var without = hidden.isEmpty() ? "" : " - ARRAY['" + String.join("','", hidden) + "']";
        return SqlText.of("SELECT CAST(to_jsonb(t)" + without + " AS text) FROM " + table + " t WHERE " + rows);
    }

    Optional<SqlText> erasing() {
        return Optional.ofNullable(erase).map(it -> SqlText.of(it.sql().formatted(table) + " WHERE " + rows));
    }
}
